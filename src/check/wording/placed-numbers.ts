/**
 * Reads the numbers of a sentence with the words beside them that distinguish the amount of a change from its outcome.
 */

import { onceFor } from "../../model/once-for.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import { isWithin } from "./clause-at.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

export interface PlacedNumber extends Hit {
  readonly value: number;
  readonly written: string;
  /** By how much, from what or to what something changes, or how much there is; undefined where nothing shows it. */
  readonly stands: "by" | "from" | "to" | "level" | undefined;
  /** The number with the words that show it. */
  readonly hit: Hit;
}

/** Returns the numbers in digits, in order. */
export const numbersIn = onceFor(({ folded }: Sentence, words: WordingWords): readonly PlacedNumber[] => {
  const moves = [...findListed(words.rises, folded), ...findListed(words.falls, folded)];
  const placed: PlacedNumber[] = [];
  for (const { 0: written, index: start } of folded.matchAll(NUMBER)) {
    const number = { start, end: start + written.length };
    const isBehindFrom = placed.at(-1)?.stands === "from";
    const place = placeOf(number, folded, { words, moves, isBehindFrom });
    placed.push({ ...number, written, value: amountOf(written), ...place });
  }
  return placed;
});

const NUMBER = /(?<![\p{L}\d])\d(?:[\d.,]*\d)?/gu;

/** Thousands may be separated by either mark. */
function amountOf(written: string): number {
  return Number(written.replaceAll(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
}

interface Beside {
  readonly words: WordingWords;
  readonly moves: readonly Hit[];
  /** True where the number before it is the starting value. */
  readonly isBehindFrom: boolean;
}

/** How much is read before and after a number, in UTF-16 code units. */
const BEFORE = 30;
const BEHIND = 34;

function placeOf(
  number: Hit,
  folded: string,
  { words, moves, isBehindFrom }: Beside,
): Pick<PlacedNumber, "stands" | "hit"> {
  const from = Math.max(0, number.start - BEFORE);
  const before = folded.slice(from, number.start);
  const ending = (list: string): Hit | undefined => {
    const last = findListed(list, before).findLast(({ end }) =>
      /^ *(?:[^\p{L}\d]{0,3})$/u.test(before.slice(end)),
    );
    return last && { start: from + last.start, end: number.end };
  };
  const isBesideMove = (hit: Hit): boolean =>
    moves.some(({ end }) => end <= hit.start && hit.start - end <= BESIDE);
  const at = (stands: PlacedNumber["stands"], hit: Hit | undefined) => hit && { stands, hit };
  const behind = isChangeBehind(number, folded, words);
  const beside = ending(words.byBeside);
  const to = ending(words.to);
  const isOutcome = to !== undefined && (isBehindFrom || isBesideMove(to) || !isUpTo(folded, to));
  const isFromHere = isFollowedByTo(number, folded, words);
  return (
    at("from", isFromHere ? ending(words.from) : undefined) ??
    at("by", behind) ??
    at("to", isOutcome ? to : undefined) ??
    at("by", ending(words.by) ?? ending(words.changes)) ??
    at("by", beside && isBesideMove(beside) ? beside : undefined) ??
    at("by", isBesideMove(number) ? number : undefined) ??
    at("level", ending(words.levels)) ?? { stands: undefined, hit: number }
  );
}

/** Between a word of change and "of", in UTF-16 code units. */
const BESIDE = 2;

/** For "40 jobs fewer" and "12 crowns dearer". */
function isChangeBehind(
  { start, end }: Hit,
  folded: string,
  { byBehind, than }: WordingWords,
): Hit | undefined {
  const behind = /^(?:[^,;:.()\d]|[.,](?=\d))*/u.exec(folded.slice(end, end + BEHIND))?.[0] ?? "";
  const [next] = findListed(byBehind, behind);
  if (next === undefined || behind.slice(0, next.start).trim().split(/\s+/).length > 3) return undefined;
  const hit = { start, end: end + next.end };
  return findListed(than, folded).some((one) => isWithin(one, { start: end, end: hit.end }))
    ? undefined
    : hit;
}

function isFollowedByTo({ end }: Hit, folded: string, { to }: WordingWords): boolean {
  const behind = /^[^;:()]*?(?=\d)/u.exec(folded.slice(end, end + BEHIND))?.[0] ?? "";
  return findListed(to, behind).some((hit) => behind.slice(hit.end).trim().length <= 3);
}

/** "Up to 400", "from 3 to 5" and "close to 40" are not outcomes of a change. */
const NO_OUTCOME = /(?:\bup|\d\D{0,12}|\bclose|\bnear|\bbis) $/u;

function isUpTo(folded: string, hit: Hit): boolean {
  return NO_OUTCOME.test(folded.slice(Math.max(0, hit.start - BEFORE), hit.start));
}
