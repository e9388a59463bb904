/**
 * Sets the bounds of numbers that bound each other: the ends of a range, and what follows the "or" of a bounded number.
 */
import type { Lexicon } from "../languages/lexicon.ts";
import { wordingWordsFor } from "../languages/wording-words.ts";
import { hasListed } from "../wording/word-list.ts";
import type { Bound, Figure, NumberFigure } from "./figure.ts";
import { endOf } from "./read-bounds.ts";
import { phrase } from "./surface.ts";

export type RangeBounder = (figures: readonly Figure[], words: string) => readonly Figure[];

/** Prepares a language's patterns, once for many texts. */
export function rangeBounder(lexicon: Lexicon | undefined): RangeBounder {
  if (lexicon === undefined) return (figures) => figures;
  const { rangeOpening, either, derived, range, language } = lexicon;
  const opening = new RegExp(`(?<!\\p{L})(?:${phrase(rangeOpening)}) +$`, "u");
  const from = new RegExp(`(?<!\\p{L})(?:${phrase(derived.from)}) +$`, "u");
  const to = new RegExp(`^ *(?:[-–]|${phrase(range.to)}) *$`, "u");
  const between = new RegExp(`^ *(?:[-–]|${phrase(range.between)}) *$`, "u");
  const or = new RegExp(`^,?(?: +[\\p{L}'-]+){0,3}?,? +(?:${phrase(either)}) +$`, "u");
  const wording = wordingWordsFor(language);
  const isRange = (one: NumberFigure, two: NumberFigure, words: string): boolean => {
    const before = words.slice(Math.max(0, one.start - REACH), one.start);
    const middle = words.slice(endOf(one), two.start);
    if (opening.test(before)) return between.test(middle);
    if (!to.test(middle)) return false;
    // "Rose from 30 to 45" is not a range.
    return !from.test(before) || wording === undefined || !moves(words, one, wording);
  };
  return (figures, words) => {
    const bounds = figures.map(({ bounds: own }) => own);
    for (const [at, two] of figures.entries()) {
      const one = figures[at - 1];
      if (one?.kind !== "number" || two.kind !== "number") continue;
      if (!isFree(one) || !isFree(two)) continue;
      if (isExact(one) && isExact(two) && isRange(one, two, words)) {
        bounds[at - 1] = [...(bounds[at - 1] ?? []), "at-least"];
        bounds[at] = [...two.bounds, "at-most"];
      } else if (!isExact(one) && isExact(two) && or.test(words.slice(endOf(one), two.start))) {
        bounds[at] = [...two.bounds, ...one.bounds];
      }
    }
    return figures.map((figure, at) => withBounds(figure, bounds[at] ?? figure.bounds));
  };
}

/** Room for "anywhere between", in UTF-16 code units. */
const REACH = 32;

function isFree({ form, designated }: NumberFigure): boolean {
  return (form === "cardinal" || form === "fraction") && designated === undefined;
}

function isExact({ bounds }: Figure): boolean {
  return bounds.length === 1 && bounds[0] === "exactly";
}

function withBounds(figure: Figure, bounds: readonly Bound[]): Figure {
  return bounds === figure.bounds ? figure : { ...figure, bounds };
}

/** How far a verb may be from what it moves, in UTF-16 code units. */
const SENTENCE = 120;

function moves(
  words: string,
  { start }: NumberFigure,
  { rises, falls }: { readonly rises: string; readonly falls: string },
): boolean {
  const before =
    words
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.;!?] /)
      .at(-1) ?? "";
  return hasListed(rises, before) || hasListed(falls, before);
}
