import { describe, expect, it } from "vitest";
import type { WordingView } from "../../src/model/deck.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";

function compare(excerpts: Readonly<Record<string, string>>, head = ""): readonly WordingView[] {
  const entries = Object.entries(excerpts).map(
    ([id, fields]) => `  ${id}: { source: ${id[0]}, ${fields} }\n`,
  );
  const compiled = compileFiles({
    "brief.yaml": `title: T
${head}sources:
  - { id: a, type: report, title: First, issued: 2024-11-04 }
  - { id: b, type: report, title: Second, language: es }
  - { id: c, type: report, title: Third }
excerpts:
${entries.join("")}slides: [{ id: s, layout: compare, excerpts: [${Object.keys(excerpts).join(", ")}] }]
`,
  });
  return deckFor(compiled, "everyone").deck.slides[0]?.comparison ?? [];
}

const words = (...wordings: readonly string[]) =>
  compare(
    Object.fromEntries(wordings.map((exact, at) => [`${"aac"[at]}${at}`, `exact: ${JSON.stringify(exact)}`])),
  ).map((wording) => wording.words);

describe("wordings side by side", () => {
  it("have the words marked that the other does not have in this order", () => {
    expect(words("the ferry stops at night", "the boat stops")).toEqual([
      "the <mark>ferry</mark> stops <mark>at night</mark>",
      "the <mark>boat</mark> stops",
    ]);
  });

  it("have nothing marked for case, punctuation and white space, which stay as they are", () => {
    expect(words("The ferry,  it stops.", "the ferry: it “stops”")).toEqual([
      "The ferry,  it stops.",
      "the ferry: it “stops”",
    ]);
  });

  it("of three have marked what not all of them share", () => {
    expect(words("it stops now", "it stops", "it halts now")).toEqual([
      "it <mark>stops now</mark>",
      "it <mark>stops</mark>",
      "it <mark>halts now</mark>",
    ]);
  });

  it("that are the same to the letter have nothing marked", () => {
    expect(words("it stops", "it stops")).toEqual(["it stops", "it stops"]);
  });

  it("show what looks like mark-up as the words it is", () => {
    expect(words("a <b> & c", "a <i> & c")[0]).toBe("a <mark>&#x3C;b></mark> &#x26; c");
  });
});

describe("what is said of each wording", () => {
  const [first, second] = compare({
    a0: "exact: it stops, speaker: The master",
    b0: "exact: no sale, translation: { text: it does not sail, from: es, by: unofficial }",
  });

  it("is its speaker, and its source with the number of the note below", () => {
    expect(first?.speaker).toBe("The master");
    expect(first?.source).toContain("First");
    expect(first?.source).toContain('href="#s~1"');
    expect(second?.source).toContain('href="#s~2"');
  });

  it("is whose translation it is, whose words are compared in place of the original's", () => {
    expect(second?.words).toContain("sail");
    expect(second?.words).not.toContain("sale");
    expect(second?.translation).toBe("unofficial translation from Spanish");
    expect(first?.translation).toBeUndefined();
  });

  it("is their language where it is not the deck's", () => {
    const [, spanish] = compare({ a0: "exact: it stops", b0: "exact: no sale" });
    expect(spanish?.language).toBe("es");
    expect(first?.language).toBeUndefined();
  });
});
