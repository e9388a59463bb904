import { expect, it } from "vitest";
import { some } from "../support/in-full.ts";
import { type Alteration, openRealBrief, unnoticed } from "../support/real-brief.ts";
import { describeWithSharedSources } from "../support/shared-sources.ts";

/** Kept apart from how the product finds quotations and words: the brief has these marks only. */
const QUOTATION = /“[^”]*”/g;
const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Quotation extends Place {
  readonly words: readonly Place[];
}

describeWithSharedSources("the quotations of the real brief", (reports) => {
  const brief = openRealBrief(reports);
  const quotations = quotationsOf(brief.yaml);
  const longest = Math.max(...quotations.map(({ words }) => words.length));
  const positions = some(
    Array.from({ length: longest }, (_, at) => at),
    5,
  );

  /** Alters word after word, in every quotation at once, and returns the quotations where it went unnoticed. */
  function unnoticedBy(
    alterWord: (word: Place, quotation: Quotation) => Alteration | undefined,
  ): readonly string[] {
    return positions.flatMap((at) => {
      const altered = quotations.flatMap((quotation) => {
        const word = quotation.words[at];
        const alteration = word && alterWord(word, quotation);
        return alteration === undefined ? [] : [{ quotation, alteration }];
      });
      const places = altered.map(({ quotation }) => quotation);
      const alterations = altered.map(({ alteration }) => alteration);
      const missed = unnoticed({ brief, places, alterations, codes: ["misquotation", "scant-quotation"] });
      return missed.map(({ text }) => `word ${at + 1} of ${text}`);
    });
  }

  it("are many, and all good as they stand", () => {
    expect(quotations.length).toBeGreaterThan(40);
    expect(quotations.flatMap(({ words }) => words).length).toBeGreaterThan(250);
    const { diagnostics } = brief.compileAs(brief.yaml);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("fail when any word is another one", () => {
    expect(
      unnoticedBy(({ start, end, text }) => ({ start, end, to: text === "peace" ? "war" : "peace" })),
    ).toEqual([]);
  });

  it("fail when any word has another letter or digit", () => {
    expect(unnoticedBy(({ start, text }) => ({ start, end: start + 1, to: next(text.charAt(0)) }))).toEqual(
      [],
    );
    expect(unnoticedBy(({ end, text }) => ({ start: end - 1, end, to: next(text.slice(-1)) }))).toEqual([]);
  });

  it("fail when a word is put before any other", () => {
    expect(unnoticedBy(({ start }) => ({ start, end: start, to: "not " }))).toEqual([]);
  });

  it("fail when any word between two others is left out", () => {
    expect(
      unnoticedBy(({ start, end }, { words, text }) => {
        const inside = words.at(0)?.start !== start && words.at(-1)?.end !== end && !text.includes("…");
        return inside ? { start, end, to: "" } : undefined;
      }),
    ).toEqual([]);
  });
});

/** Comments quote nothing. */
function quotationsOf(yaml: string): readonly Quotation[] {
  const text = yaml.replaceAll(/^ *#.*$/gm, (comment) => " ".repeat(comment.length));
  return [...text.matchAll(QUOTATION)].map(({ index, 0: quotation }) => ({
    ...placeAt(index, quotation),
    words: [...quotation.matchAll(WORD)].map((word) => placeAt(index + word.index, word[0])),
  }));
}

function placeAt(start: number, text: string): Place {
  return { start, end: start + text.length, text };
}

function next(letter: string): string {
  if (/[zZ9]/.test(letter)) return letter === "9" ? "0" : "a";
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1);
}
