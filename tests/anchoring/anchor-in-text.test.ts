import { describe, expect, it } from "vitest";
import { anchor, excerpt, passageAt } from "./samples.ts";

const REPORT = [
  "𝒜 headline 👍",
  "The letter says the door “remains open”. Russia is not willing to talk.",
  "More than 100,000 troops stand there, he said. It is 1,190,000 by other counts, he said.",
  "We call on Russia to de-escalate. They can’t, she said.",
].join("\n");

describe("an excerpt's anchor", () => {
  it("is anchored where the wording stands once, letter by letter", () => {
    const found = anchor(REPORT, "Russia is not willing");
    expect(found.kind).toBe("anchored");
    expect("position" in found && passageAt(REPORT, found.position)).toBe("Russia is not willing");
  });

  it("counts its position in code points, from 0, end exclusive", () => {
    expect(anchor("𝒜👍 here", "here")).toEqual({ kind: "anchored", position: { start: 3, end: 7 } });
  });

  it("is folded where only typography differs, and names exactly the folds", () => {
    expect(anchor(REPORT, 'the door "remains  open"')).toMatchObject({
      kind: "folded",
      folds: ["quotes", "white-space"],
    });
    expect(anchor("a ﬁne —\u00ad day…", "a fine - day...")).toMatchObject({
      folds: ["nfkc", "dashes", "ellipses", "invisible"],
    });
    expect(anchor("one\u00a0two", "one two")).toMatchObject({ folds: ["white-space"] });
    expect(anchor("one two", "one two\n")).toMatchObject({ folds: ["white-space"] });
  });

  it("is found at the text's very end, whatever stands there", () => {
    expect(anchor("so…", "so...")).toMatchObject({ kind: "folded", position: { start: 0, end: 3 } });
    expect(anchor("5 ㎞", "5 km")).toMatchObject({ position: { start: 0, end: 3 } });
  });

  it("leaves out what is invisible around a folded passage", () => {
    expect(anchor("\u200b“a”\u00ad b", '"a"')).toMatchObject({ position: { start: 1, end: 4 } });
  });

  it("is moved where the recorded position is another", () => {
    const position = { start: 0, end: 21 };
    expect(anchor(REPORT, excerpt("Russia is not willing", { position }))).toMatchObject({
      kind: "moved",
      recorded: position,
      position: { start: 54, end: 75 },
      folds: [],
    });
  });

  it("is anchored where the recorded position is the one found", () => {
    const position = { start: 54, end: 75 };
    expect(anchor(REPORT, excerpt("Russia is not willing", { position })).kind).toBe("anchored");
  });

  it.each([
    ["a word left out", "Russia is willing to talk"],
    ["another number", "More than 190,000 troops"],
    ["a number that is part of a longer one", "190,000"],
    ["the end of a number", "000 troops"],
    ["a word that is part of a longer one", "escalate"],
    ["a verb whose negation hangs on it", "They can"],
    ["another case", "russia is not willing"],
    ["another letter", "Russia is not wiling"],
    ["nothing", ""],
    ["white space alone", " \n"],
  ])("is absent for %s", (_, wording) => {
    expect(anchor(REPORT, wording).kind).toBe("absent");
  });

  it("is absent where the wording would begin or end within one character", () => {
    expect(anchor("He left… now", "He left.").kind).toBe("absent");
    expect(anchor("in oﬃ", "in of").kind).toBe("absent");
    expect(anchor("under № 5", "o 5").kind).toBe("absent");
  });

  it("keeps powers and fractions apart from other numbers", () => {
    expect(anchor("about 10² of them", "about 102 of them").kind).toBe("absent");
    expect(anchor("about 1½ tons", "about 11⁄2 tons").kind).toBe("absent");
    expect(anchor("CO₂ levels", "CO2 levels")).toMatchObject({ kind: "folded", folds: ["nfkc"] });
  });

  it("finds wordings within scripts that put no space between words", () => {
    expect(anchor("北约拒绝了俄罗斯的要求。", "俄罗斯")).toMatchObject({
      kind: "anchored",
      position: { start: 5, end: 8 },
    });
    expect(anchor("รัสเซียปฏิเสธ", "รัสเซีย").kind).toBe("anchored");
    expect(anchor("約二十万人", "十万人").kind).toBe("absent");
  });
});

describe("a wording found more than once", () => {
  const TEXT = "“Stop,” he said. “Go,” he said.\n“Wait,” he  said.";

  it("is ambiguous, each place with the shortest prefix that tells it apart", () => {
    expect(anchor("Ann told him. Then Bob told him. Bob then told him.", "told him")).toEqual({
      kind: "ambiguous",
      folds: [],
      matches: [
        { position: { start: 4, end: 12 }, prefix: "Ann " },
        { position: { start: 23, end: 31 }, prefix: "Bob " },
        { position: { start: 42, end: 50 }, prefix: "then " },
      ],
    });
  });

  it("is chosen by its prefix, or by its suffix", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: "“Go,” " }))).toMatchObject({
      position: { start: 23, end: 30 },
    });
    expect(anchor(TEXT, excerpt("he said", { suffix: ". “Go" }))).toMatchObject({
      position: { start: 8, end: 15 },
    });
  });

  it("is chosen by a prefix in other typography, too", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: '"Go,"' }))).toEqual({
      kind: "anchored",
      position: { start: 23, end: 30 },
    });
  });

  it("stays ambiguous where the prefix fits several, and lists only these", () => {
    const found = anchor(
      "Ann told him. Ann told him. Bob told him.",
      excerpt("told him", { prefix: "Ann " }),
    );
    expect(found).toMatchObject({ kind: "ambiguous", matches: [{ prefix: "" }, { prefix: "him. Ann " }] });
  });

  it("stays ambiguous where the prefix fits none", () => {
    expect(anchor(TEXT, excerpt("he said", { prefix: "Never, " }))).toMatchObject({
      kind: "ambiguous",
      matches: [{}, {}],
    });
  });

  it("is chosen by a recorded position that is exactly one of the places", () => {
    const position = { start: 23, end: 30 };
    expect(anchor(TEXT, excerpt("he said", { position }))).toEqual({ kind: "anchored", position });
    expect(anchor(TEXT, excerpt("he said", { position: { start: 22, end: 30 } })).kind).toBe("ambiguous");
  });

  it("is moved where prefix and recorded position disagree: the position is a hint", () => {
    const wanted = excerpt("he said", { prefix: "“Go,” ", position: { start: 8, end: 15 } });
    expect(anchor(TEXT, wanted)).toMatchObject({ kind: "moved", position: { start: 23, end: 30 } });
  });

  it("counts the place that fits letter by letter, not those that fit folded", () => {
    expect(anchor("it's on. it’s on.", "it's on")).toEqual({
      kind: "anchored",
      position: { start: 0, end: 7 },
    });
  });

  it("does not count places inside longer words", () => {
    expect(anchor("undo, redo, do", "do")).toMatchObject({
      kind: "anchored",
      position: { start: 12, end: 14 },
    });
  });

  it("lists its places without prefixes where there are more than anyone chooses among", () => {
    const found = anchor("a ".repeat(20_000), "a");
    expect(found.kind === "ambiguous" && found.matches.length).toBe(20_000);
  });

  it("names the folds that any of its places needs", () => {
    expect(anchor("a “b” and a «b»", 'a "b"')).toMatchObject({ kind: "ambiguous", folds: ["quotes"] });
  });
});
