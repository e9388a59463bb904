import { describe, expect, it } from "vitest";
import { checkForLeaks, textsOfEvidence, textsOfJson } from "../../src/guard/leak-check.ts";
import { audienceId } from "../../src/model/ids.ts";
import type { Exemption, Tailoring } from "../../src/model/tailored.ts";
import { deckOf } from "../support/deck-fixture.ts";

const span = { file: "excerpts.yaml", start: 3, end: 8 };

const tailoring = (...wordings: readonly string[]): Tailoring => ({
  audience: audienceId("press"),
  slides: 1,
  leftOut: 0,
  withheld: [],
  given: {
    marking: "CLEAR",
    unmarked: "CLEAR",
    slides: { given: 1, of: 1 },
    items: { given: 0, of: 0 },
    notes: { given: 0, of: 0 },
    opened: 0,
  },
  forbidden: wordings.map((wording) => ({ wording, span })),
  shownByRight: { has: () => false },
});

const silent = { says: () => false };

const options = (...wordings: readonly string[]) => ({
  file: "deck.html",
  tailoring: tailoring(...wordings),
  deck: { slides: [], language: "en" },
  shipped: silent,
});

describe("a withheld wording in an output", () => {
  it("is an error at what is withheld, with the words and the slides that have them", () => {
    const deck = deckOf([
      { id: "cover", title: "Start" },
      { id: "pier", title: "Eleven <em>piles</em> are rotten" },
    ]);
    const texts = () => ["Eleven piles are rotten"];
    const wording = "eleven piles are rotten";
    expect(checkForLeaks({ ...options(wording), texts, deck })).toMatchObject([
      {
        code: "withheld-in-output",
        severity: "error",
        message: 'The deck.html of "press" contains words that are withheld from it.',
        span,
        hints: [
          `The words are "${wording}", on the slide "pier".`,
          expect.stringContaining("same marking"),
          expect.stringContaining(`allow: ["${wording}"]`),
        ],
      },
    ]);
  });

  it("is reported once, however often and in however many texts it stands", () => {
    const rotten = () => ["rotten piles, rotten piles", "rotten piles"];
    expect(checkForLeaks({ ...options("rotten piles"), texts: rotten })).toHaveLength(1);
    expect(checkForLeaks({ ...options("rotten piles"), texts: () => ["sound piles"] })).toEqual([]);
  });

  it("is cut short in the report when it is long", () => {
    const wording = "word ".repeat(40).trim();
    const [leak] = checkForLeaks({ ...options(wording), texts: () => [wording] });
    expect(leak?.hints[0]).toMatch(/^The words are ".{79}…"\.$/);
    expect(leak?.hints.join()).not.toContain("allow");
  });

  it("is none where the tool says so itself", () => {
    const shipped = { says: (wording: string) => wording === "Other wordings" };
    const texts = () => ["Other wordings of rotten piles"];
    expect(checkForLeaks({ ...options("Other wordings", "rotten piles"), texts, shipped })).toHaveLength(1);
  });
});

describe("a part of a withheld wording in an output", () => {
  const wording = "On Tuesday the navy divers counted eleven rotten piles below the east quay";
  const check = (text: string, change: Partial<Tailoring> = {}) =>
    checkForLeaks({
      ...options(),
      tailoring: { ...tailoring(), forbidden: [{ wording, span, tellsInParts: true }], ...change },
      texts: () => [text],
      deck: deckOf([{ id: "cover", title: text }]),
    });

  it("is an error that says what counts as a part, and every way out", () => {
    expect(check("Navy divers counted eleven rotten piles")).toMatchObject([
      {
        code: "withheld-in-output",
        message: 'The deck.html of "press" contains a part of words that are withheld from it.',
        span,
        hints: [
          'The part is "navy divers counted eleven rotten piles", on the slide "cover".',
          expect.stringContaining("Five words in a row"),
          expect.stringContaining("same marking"),
          expect.stringContaining('allow: ["navy divers counted eleven rotten piles"]'),
        ],
      },
    ]);
  });

  it("is not reported beside the whole, and once where the same place is withheld twice", () => {
    expect(check(wording)).toMatchObject([{ message: expect.stringContaining("contains words") }]);
    const forbidden = [wording, `${wording}.`].map((one) => ({
      wording: one,
      span,
      tellsInParts: true as const,
    }));
    expect(check("Navy divers counted eleven rotten piles", { forbidden })).toHaveLength(1);
  });

  it("is none in what only its place withholds, in words by name, and where the audience or the tool says so", () => {
    const part = "Navy divers counted eleven rotten piles";
    expect(check(part, { forbidden: [{ wording, span }] })).toEqual([]);
    expect(check(part, { forbidden: [{ wording, span, isNamed: true }] })).toEqual([]);
    expect(check(part, { shownByRight: { has: () => true } })).toEqual([]);
    const texts = () => [part];
    const forbidden = [{ wording, span, tellsInParts: true as const }];
    const says = (words: string) => words !== wording;
    const search = { ...options(), tailoring: { ...tailoring(), forbidden }, texts, shipped: { says } };
    expect(checkForLeaks(search)).toEqual([]);
  });

  it("keeps a sentence of many words out of the hint on what may be allowed", () => {
    const [leak] = check("Navy divers counted eleven rotten piles below the east quay");
    expect(leak?.hints.join()).not.toContain("allow");
  });
});

describe("a withheld wording that is let through", () => {
  const through = (exemption: Exemption) =>
    checkForLeaks({
      ...options(),
      tailoring: { ...tailoring(), forbidden: [{ wording: "three weeks", span, exemption }] },
      texts: () => ["in three weeks"],
    });

  it("is named with the reason, the same whatever the output", () => {
    expect(through({ kind: "commonplace" })).toMatchObject([
      {
        code: "withheld-words-shown",
        severity: "info",
        message:
          '"three weeks" is withheld from "press", but is allowed in its outputs: such words give nothing away by themselves.',
        span,
      },
    ]);
  });

  it("is named where it is allowed", () => {
    const allowing = { file: "brief.yaml", start: 1, end: 2 };
    expect(through({ kind: "allowed", span: allowing })).toMatchObject([
      { code: "withheld-words-shown", span: allowing, related: [{ span }] },
    ]);
  });
});

describe("words that the author withholds by name", () => {
  const named = { wording: "Zorb", span, isNamed: true } as const;
  const check = (text: string, shipped = silent, audience = "press") =>
    checkForLeaks({
      ...options(),
      shipped,
      tailoring: { ...tailoring(), audience: audienceId(audience), forbidden: [named] },
      texts: () => [text],
    });

  it("are looked for as whole words, even where the tool says them itself", () => {
    expect(check("Ask Zorb.", { says: () => true })).toMatchObject([
      {
        code: "withheld-in-output",
        message: 'The deck.html of "press" contains words that it must never see.',
      },
    ]);
    expect(check("Ask Zorblax.")).toEqual([]);
  });

  it("are looked for in the name of the audience's folder", () => {
    expect(check("Cranes", silent, "for-zorb")).toHaveLength(1);
  });
});

it("Nothing is read where nothing is forbidden.", () => {
  const texts = () => {
    throw new Error("It was read.");
  };
  expect(checkForLeaks({ ...options(), texts })).toEqual([]);
});

describe("a JSON document", () => {
  it("is searched in keys and values, however deep", () => {
    expect(textsOfJson({ a: [{ b: "c" }, 1, null, true], d: "e" })).toEqual([
      "a",
      "0",
      "b",
      "c",
      "1",
      "2",
      "3",
      "d",
      "e",
    ]);
  });

  it("of evidence is searched without the words of its format", () => {
    const context = [{ Briefing: "citedeck:Briefing" }];
    const excerpts = [{ type: "Annotation", exact: "x" }];
    const texts = textsOfEvidence({ "@context": [...context, { own: "y" }], excerpts }, context);
    expect(texts).toEqual(expect.arrayContaining(["x", "y"]));
    expect(texts.join(" ")).not.toMatch(/Annotation|Briefing/);
  });
});
