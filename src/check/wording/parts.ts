/**
 * Determines about how much of a whole a sentence speaks: none, a few, some, many, most or all of it, in words or in
 * numbers.
 */
import type { WordingWords } from "../languages/wording-words.ts";
import { opposedWords } from "./opposed-words.ts";
import type { Pair } from "./pairs.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit } from "./word-list.ts";

/** From 0, none, to 5, all. Shares in numbers are in between. */
export type Extent = 0 | 1 | 2 | 3 | 4 | 5;

export interface Part {
  readonly hit: Hit;
  readonly extent: Extent;
}

/**
 * Returns the parts that a sentence names in words, in order. Where two overlap, the longer counts: "not all", "almost
 * all".
 */
export function partsIn({ folded }: Sentence, words: WordingWords): readonly Part[] {
  const { none, few, some, many, half, most, all } = words;
  const harmless = findListed(words.noParts, folded);
  const found = [none, few, some, many, most, all]
    .flatMap((list, extent) => findListed(list, folded).map((hit) => ({ hit, extent: extentOf(extent) })))
    .concat(findListed(half, folded).map((hit) => ({ hit, extent: 3 as const })))
    .filter(({ hit }) => !harmless.some((phrase) => isWithin(hit, phrase)));
  return found
    .filter((one) => !found.some((other) => other !== one && isLonger(other.hit, one.hit)))
    .toSorted((a, b) => a.hit.start - b.hit.start);
}

/**
 * Returns the parts that a sentence gives in numbers: "three of the five", "40 per cent of". "Every one of the five" is
 * not a part.
 */
export function numberedParts(sentence: Sentence, words: WordingWords): readonly Part[] {
  const named = partsIn(sentence, words).filter(({ extent }) => extent === 0 || extent === 5);
  const isOfNamed = ({ hit }: Part): boolean =>
    named.some((one) => one.hit.start <= hit.start && hit.start < one.hit.end);
  return [...ratiosIn(sentence, words), ...percentagesIn(sentence, words)].filter((one) => !isOfNamed(one));
}

/**
 * "Few of them stayed open" and "most of them shut" are complements: each speaks of the rest, with the opposite word.
 */
export function areComplements({ claim, source, words }: Pair): boolean {
  const [mine, theirs] = [claim, source].map((one) => partsIn(one, words).map(({ extent }) => extent));
  const areApart = (few: readonly Extent[] = [], most: readonly Extent[] = []): boolean =>
    few.includes(1) && most.includes(4);
  if (!areApart(mine, theirs) && !areApart(theirs, mine)) return false;
  const parts = partsIn(claim, words).map(({ hit }) => hit);
  // "Most" and "a minority" are the parts themselves.
  return opposedWords(words.opposites, claim, source).some(
    ({ claimed }) => !parts.some((hit) => hit.start < claimed.end && claimed.start < hit.end),
  );
}

function extentOf(place: number): Extent {
  return EXTENTS[place] ?? 5;
}

const EXTENTS: readonly Extent[] = [0, 1, 2, 3, 4, 5];

function isWithin(inner: Hit, outer: Hit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isLonger(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end && one.end - one.start > other.end - other.start;
}

/** For "three of the five": a number, one of the language's words for it, and a larger number. */
function ratiosIn({ folded }: Sentence, { numerals, outOf }: WordingWords): readonly Part[] {
  const numbers = findListed(`${numerals} ${DIGITS}`, folded);
  const between = findListed(outOf, folded);
  const isBeside = (end: number, start: number): boolean => start - end === 1;
  return numbers.flatMap((from, at) => {
    const to = numbers[at + 1];
    const isRatio =
      to !== undefined &&
      between.some(({ start, end }) => isBeside(from.end, start) && isBeside(end, to.start));
    if (!isRatio) return [];
    const [part, whole] = [from, to].map((hit) => countOf(folded.slice(hit.start, hit.end), numerals));
    if (part === undefined || whole === undefined || part >= whole) return [];
    return [{ hit: { start: from.start, end: to.end }, extent: extentOfShare(part / whole) }];
  });
}

const DIGITS = "\\d+";

function countOf(written: string, numerals: string): number | undefined {
  if (/^\d/.test(written)) return Number(written);
  const counted = numerals.split(" ").toReversed().indexOf(written);
  return counted === -1 ? undefined : Math.max(1, GREATEST - counted);
}

/** The lists of numerals end with twelve. Forms of "one" come first. */
const GREATEST = 12;

/** For "40 per cent of the schools", but not "fell by 40 per cent". */
function percentagesIn({ folded }: Sentence, { percent, outOf }: WordingWords): readonly Part[] {
  const wholes = findListed(outOf, folded);
  return findListed(percent, folded).flatMap(({ start, end }) => {
    if (!wholes.some((word) => word.start - end === 1)) return [];
    const before = folded.slice(Math.max(0, start - LONGEST_NUMBER), start);
    const number = /(\d{1,3})(?:[.,]\d+)? ?$/.exec(before);
    const value = Number(number?.[1]);
    if (number === null || value > 100) return [];
    return [{ hit: { start: start - number[0].length, end }, extent: extentOfShare(value / 100) }];
  });
}

/** In UTF-16 code units. */
const LONGEST_NUMBER = 8;

function extentOfShare(share: number): Extent {
  if (share >= 1) return 5;
  if (share > 1 / 2) return 4;
  return share === 1 / 2 ? 3 : 1;
}
