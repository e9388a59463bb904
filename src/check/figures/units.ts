/** The units that are compared: per cent, currencies, and what time, length and the like are measured in. Called by read-numbers. */
import type { Lexicon } from "../languages/lexicon.ts";
import { phrase } from "./surface.ts";

export interface UnitReader {
  /** Returns the unit at the very end of what stands before a number, and where it begins. */
  before(words: string): { readonly unit: string; readonly start: number } | undefined;
  /** Returns the unit at the beginning of what stands behind a number, and where it ends. */
  behind(words: string): { readonly unit: string; readonly end: number } | undefined;
  /** Returns likewise what a number is measured in. */
  measure(words: string): { readonly unit: string; readonly end: number } | undefined;
}

/** Before a number, every language writes currencies with the same signs. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["us\\$|usd\\b", "us-dollar"],
  ["\\$", "dollar"],
  ["€|eur\\b", "euro"],
  ["£|gbp\\b", "pound"],
  ["₽|rub\\b", "rouble"],
  ["₴|uah\\b", "hryvnia"],
  ["¥|jpy\\b", "yen"],
  ["cny\\b|rmb\\b", "yuan"],
];

/** Behind "5 €" the next number has no sign of its own. */
const SIGN_PLACES = SIGNS.map(
  ([source, unit]) => [new RegExp(`(?<![\\p{L}\\d]|\\d )(?:${source}) ?$`, "u"), unit] as const,
);

const REACH = 12;

/** Prepares a language's units; made once for many texts. */
export function unitReader(lexicon: Lexicon | undefined): UnitReader {
  const named = lexicon?.units ?? [["%", "percent"] as const, ...SIGNS];
  const units = named.map(placeBehind);
  const measures = (lexicon?.measures ?? []).map(([source, unit]) =>
    placeBehind([`(?:${source})(?![\\p{L}\\d])`, unit]),
  );
  return {
    before: (words) => {
      const near = words.slice(-REACH);
      const found = firstMatch(near, SIGN_PLACES);
      return found && { unit: found.unit, start: words.length - near.length + found.match.index };
    },
    behind: (words) => readBehind(words, units),
    measure: (words) => readBehind(words, measures),
  };
}

type Place = readonly [RegExp, string];

function placeBehind([source, unit]: readonly [string, string]): Place {
  // the sign of "€5-€7" is that of the next number
  return [new RegExp(`^[ -]{0,2}(?:${phrase(source)})(?!\\d)`, "u"), unit];
}

function readBehind(
  words: string,
  places: readonly Place[],
): { readonly unit: string; readonly end: number } | undefined {
  const found = firstMatch(words, places);
  return found && { unit: found.unit, end: found.match[0].length };
}

function firstMatch(
  words: string,
  places: readonly Place[],
): { readonly unit: string; readonly match: RegExpExecArray } | undefined {
  for (const [pattern, unit] of places) {
    const match = pattern.exec(words);
    if (match !== null) return { unit, match };
  }
  return undefined;
}
