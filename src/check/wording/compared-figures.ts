/**
 * Compares a comparison in words with two figures: "Tol has more pupils than Merrin" and "Tol has 310 pupils, Merrin
 * 275".
 */
import type { Comparison } from "./comparisons.ts";
import type { Pair } from "./pairs.ts";
import { numbersIn, type PlacedNumber } from "./placed-numbers.ts";
import { type ContentWord, type Sentence, shareStem } from "./sentences.ts";
import type { Hit } from "./word-list.ts";

/** Returns the place of the two figures where they are the other way round. */
export function contraryFigures(claimed: Comparison, { source, words }: Pair): Hit | undefined {
  if (claimed.isDenied || claimed.isMore === undefined) return undefined;
  const figures = numbersIn(source, words).filter((number) => !isYear(number));
  const [first, second, ...others] = figures;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (first.value === second.value || !areOfOneUnit(first, second, source)) return undefined;
  const [left, right] = [
    placeOf(claimed.left, claimed.right, source),
    placeOf(claimed.right, claimed.left, source),
  ];
  if (left === undefined || right === undefined || left === right) return undefined;
  const isMore = left < right ? first.value > second.value : second.value > first.value;
  return isMore === claimed.isMore ? undefined : { start: first.start, end: second.end };
}

function isYear({ value, written }: PlacedNumber): boolean {
  return /^\d{4}$/.test(written) && value > 1500 && value < 2200;
}

/** The place of the first word with a capital that is one of `names` and none of `others`. */
function placeOf(
  names: readonly string[],
  others: readonly string[],
  { words }: Sentence,
): number | undefined {
  const isOf = (list: readonly string[], { folded }: ContentWord): boolean =>
    list.some((name) => shareStem(name, folded));
  const found = words.filter((word) => word.isCapital && isOf(names, word) && !isOf(others, word));
  return found[0]?.start;
}

/** A unit after only one of them applies to both. */
function areOfOneUnit(one: PlacedNumber, other: PlacedNumber, { folded }: Sentence): boolean {
  const [a, b] = [one, other].map(
    ({ end }) => /^ *(?<unit>[\p{L}%€$£]+)/u.exec(folded.slice(end))?.groups?.unit,
  );
  return a === undefined || b === undefined || a.length < 4 || b.length < 4 || shareStem(a, b);
}
