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
      "the <mark>ferry</mark> <strong>stops</strong> <mark>at night</mark>",
      "the <mark>boat</mark> <strong>stops</strong>",
    ]);
  });

  it("have nothing marked for case, punctuation and white space, which stay as they are", () => {
    expect(words("The ferry,  it stops.", "the ferry: it “stops”")).toEqual([
      "<strong>The ferry,  it stops.</strong>",
      "<strong>the ferry: it “stops”</strong>",
    ]);
  });

  it("have dates in common, whatever their form", () => {
    expect(words("It shut on 11 September 2026.", "It shut on September 11, 2026.")).toEqual([
      "<strong>It shut on 11 September 2026.</strong>",
      "<strong>It shut on September 11, 2026.</strong>",
    ]);
    expect(words("It shut on 11 September 2026.", "It shut on 12 September 2026.")).toEqual([
      "<strong>It shut on</strong> <mark>11 September 2026.</mark>",
      "<strong>It shut on</strong> <mark>12 September 2026.</mark>",
    ]);
  });

  it.for([
    ["it carries 2,000 barges", "it carries two thousand barges"],
    ["it is 2 km long", "it is 2,000 metres long"],
    ["it costs 1.5 million euros", "it costs €1,500,000"],
    ["shut for two months, since it has failed", "shut for 2 months, since it has failed"],
    ["it shut at 6.44 p.m. today", "it shut at 18:44 today"],
    ["it’s the “north” lock—shut", 'it\'s the "north" lock – shut'],
  ] as const)("have numbers, times and typography in common: %s", (wordings) => {
    const marked = words(...wordings);
    for (const [at, one] of marked.entries()) expect(one).toBe(`<strong>${wordings[at]}</strong>`);
  });

  it("do not mark what only stands at another place, and call nothing strong that does", () => {
    expect(words("The lock shut on 11 September 2026.", "On September 11, 2026, the lock shut.")).toEqual([
      "<strong>The lock shut</strong> on 11 September 2026.",
      "On September 11, 2026, <strong>the lock shut.</strong>",
    ]);
  });

  it("find a longer word that all have behind a shorter one that stands elsewhere", () => {
    expect(words("large and open gates", "open and large gates", "wide and open gates")[2]).toBe(
      "<mark>wide</mark> and <strong>open gates</strong>",
    );
  });

  it("mark a short word that the other says of something else", () => {
    expect(words("it is not the gate but the lock", "it is the gate, not the lock")).toEqual([
      "it is <mark>not</mark> <strong>the gate</strong> <mark>but</mark> <strong>the lock</strong>",
      "<strong>it is the gate,</strong> <mark>not</mark> <strong>the lock</strong>",
    ]);
  });

  it("of three have marked what neither of the others has", () => {
    expect(words("then it stops right now", "then it stops", "then it halts right now")).toEqual([
      "<strong>then it</strong> stops right now",
      "<strong>then it</strong> stops",
      "<strong>then it</strong> <mark>halts</mark> right now",
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
    expect(words("it stops", "it stops")).toEqual(["<strong>it stops</strong>", "<strong>it stops</strong>"]);
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
