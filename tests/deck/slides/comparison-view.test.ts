import { describe, expect, it } from "vitest";
import type { SlideView, WordingView } from "../../../src/model/deck.ts";
import { compileFiles, deckFor } from "../../support/compile-files.ts";

function compare(excerpts: Readonly<Record<string, string>>): readonly WordingView[] {
  return slideOf(excerpts)?.comparison ?? [];
}

function slideOf(excerpts: Readonly<Record<string, string>>, field = ""): SlideView | undefined {
  const entries = Object.entries(excerpts).map(
    ([id, fields]) => `  ${id}: { source: ${id[0]}, ${fields} }\n`,
  );
  const compiled = compileFiles({
    "brief.yaml": `title: T
sources:
  - { id: a, type: report, title: First, issued: 2024-11-04 }
  - { id: b, type: report, title: Second, language: es }
  - { id: c, type: report, title: Third }
excerpts:
${entries.join("")}slides: [{ id: s, layout: compare, excerpts: [${Object.keys(excerpts).join(", ")}], ${field} }]
`,
  });
  return deckFor(compiled, "everyone").deck.slides[0];
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

  it("of three have marked what neither of the others has", () => {
    expect(words("it stops right now", "it stops", "it halts right now")).toEqual([
      "it stops right now",
      "it stops",
      "it <mark>halts</mark> right now",
    ]);
  });

  it("have nothing marked where nearly every word would be, and the slide says so", () => {
    const different = {
      a0: "exact: the ferry stops at night",
      a1: "exact: no boat leaves the port after dark",
    };
    expect(compare(different).map((wording) => wording.words)).toEqual([
      "the ferry stops at night",
      "no boat leaves the port after dark",
    ]);
    expect(slideOf(different)?.lead).toBe("<p>The wordings differ throughout, so no words are marked.</p>");
    expect(slideOf(different, "lead: As said.")?.lead).toMatch(/^<p>As said.<\/p><p>The wordings/);
    expect(slideOf({ a0: "exact: it stops now", a1: "exact: it stops" })?.lead).toBeUndefined();
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
