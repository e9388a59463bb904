import { describe, expect, it } from "vitest";
import { joinLines, vocabularyOf } from "../../src/sources/join-lines.ts";

/** Joins the lines, knowing the words of `elsewhere` and of their own inner parts. */
function join(lines: readonly string[], elsewhere = ""): ReturnType<typeof joinLines> {
  return joinLines(lines, vocabularyOf([...lines, elsewhere]));
}

describe("joinLines", () => {
  it("puts a space between lines, and none between scripts without spaces", () => {
    expect(join(["one two", "three"]).text).toBe("one two three");
    expect(join(["外务省は", "回答した"]).text).toBe("外务省は回答した");
  });

  it("takes the hyphen away where the document has the word whole", () => {
    expect(join(["all the infor-", "mation we have"], "This Information is old.")).toEqual({
      text: "all the information we have",
      doubtful: [],
    });
  });

  it("keeps the hyphen where the document has the word with it", () => {
    expect(join(["we ask to de-", "escalate now"], "They de-escalate.").text).toBe(
      "we ask to de-escalate now",
    );
  });

  it("guesses nothing where the document has neither, or both", () => {
    const expected = { text: "to de-\nescalate now", doubtful: ["de- escalate"] };
    expect(join(["to de-", "escalate now"])).toEqual(expected);
    expect(join(["to de-", "escalate now"], "They deescalate and de-escalate.")).toEqual(expected);
  });

  it("takes a soft hyphen away in any case", () => {
    expect(join(["infor\u00ad", "mation"]).text).toBe("information");
  });

  it("leaves dashes, numbers and capitals alone", () => {
    expect(join(["pages 10-", "12 and East-", "West –", "so"]).text).toBe("pages 10- 12 and East- West – so");
  });

  it("does not take the halves of broken words for words", () => {
    expect(vocabularyOf(["the infor-", "mation is in a well-known place"]).words).toEqual(
      new Set(["the", "is", "in", "a", "well-known", "place"]),
    );
  });
});
