/** Splits sentences roughly into clauses: a word belongs with the words in its own clause. */

import { matchesOf } from "../../text/matches-of.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

const MARKS = /[,;:()–—]/gu;

/** Returns the clause that contains a place. */
export function clauseAt({ folded }: Sentence, { start, end }: Hit, { breaks }: WordingWords): Hit {
  const parts = [
    ...matchesOf(MARKS, folded).map(({ index }) => ({ start: index, end: index + 1 })),
    ...findListed(breaks, folded),
  ].filter((one) => !isWithinNumber(folded, one));
  const before = parts.filter((one) => one.end <= start).map((one) => one.end);
  const behind = parts.filter((one) => one.start >= end).map((one) => one.start);
  return { start: Math.max(0, ...before), end: Math.min(folded.length, ...behind) };
}

function isWithinNumber(folded: string, { start, end }: Hit): boolean {
  return /\d/.test(folded.charAt(start - 1)) && /\d/.test(folded.charAt(end));
}

/** True where one place is within another. */
export function isWithin(one: Hit, other: Hit): boolean {
  return other.start <= one.start && one.end <= other.end;
}
