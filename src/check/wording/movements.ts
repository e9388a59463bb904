/**
 * Finds what rises and falls in a sentence: verbs, nouns, comparatives, "more" and "fewer", and numbers with "from" and
 * "to".
 */

import { onceFor } from "../../model/once-for.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import { clauseAt, isWithin } from "./clause-at.ts";
import { negationsIn } from "./finding.ts";
import { numbersIn } from "./placed-numbers.ts";
import type { Sentence } from "./sentences.ts";
import { findListed, type Hit, hasListed } from "./word-list.ts";

export interface Movement {
  readonly hit: Hit;
  readonly isUp: boolean;
  /** True where it is denied in its own clause. */
  readonly isDenied: boolean;
  /** True for "more" or "fewer", which apply to the noun beside them. */
  readonly isQuantity: boolean;
}

/** Returns the movements of a sentence in order. Numbers show a movement where no word does. */
export const movementsIn = onceFor((sentence: Sentence, words: WordingWords): readonly Movement[] => {
  const { rises, falls, more, less, noMoves } = words;
  const harmless = findListed(noMoves, sentence.folded);
  const read = (hits: readonly Hit[], isUp: boolean, isQuantity: boolean): readonly Movement[] =>
    hits
      .filter((hit) => !harmless.some((phrase) => isWithin(hit, phrase)))
      .filter(
        (hit) => !isCompared(sentence, hit, words) && !(isQuantity && isOfNoAmount(sentence, hit, words)),
      )
      .map((hit) => ({ hit, isUp, isQuantity, isDenied: isDenied(sentence, hit, words) }));
  const found = (list: string): readonly Hit[] => findListed(list, sentence.folded);
  const sinking = [...found(falls), ...findListed(words.fallsAsWritten, sentence.written)];
  const sure = [...read(found(rises), true, false), ...read(sinking, false, false)];
  const isApart = ({ hit }: Movement): boolean => !sure.some((one) => overlap(one.hit, hit));
  const quantities = [...read(found(more), true, true), ...read(found(less), false, true)].filter(isApart);
  const all = [...sure, ...quantities].toSorted((a, b) => a.hit.start - b.hit.start);
  return all.length > 0 ? all : fromTo(sentence, words);
});

function overlap(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Letters between a comparative and "than", and after it, in UTF-16 code units. */
const REACH = 45;

/** "Dearer than gas" is not a movement. "Dearer than a year ago" is. */
function isCompared({ folded }: Sentence, { end }: Hit, { than, earlier }: WordingWords): boolean {
  const behind = /^[^,;:.()]*/u.exec(folded.slice(end, end + REACH))?.[0] ?? "";
  const [compared] = findListed(than, behind);
  if (compared === undefined) return false;
  const from = end + compared.start;
  const other = folded.slice(from, from + REACH).replace(/^\p{L}+'?/u, "");
  const [time] = findListed(earlier, other);
  return time === undefined || !/^(?: +(?:\p{L}{1,3}'?|\d+))*$/u.test(other.slice(0, time.start).trimEnd());
}

/** "More than 40" and "plus de 40" are bounds, and "more slowly" is a manner. */
function isOfNoAmount({ folded }: Sentence, { end }: Hit, words: WordingWords): boolean {
  const behind = folded.slice(end, end + 16);
  const next = /^ +(?:\p{L}{2,4} +)?(?<word>\p{L}+|\d)/u.exec(behind)?.groups?.word ?? "";
  return /\d/.test(next) || hasListed(`${words.numerals} ${words.dimensions.replaceAll(/[~|]/g, " ")}`, next);
}

/** Between a negation and what it denies, in UTF-16 code units. */
const NEAR = 30;

function isDenied(sentence: Sentence, hit: Hit, words: WordingWords): boolean {
  const clause = clauseAt(sentence, hit, words);
  return negationsIn(sentence, words).some(
    (one) => isWithin(one, clause) && one.end > hit.start - NEAR && one.start < hit.end + NEAR,
  );
}

/** For "from 84 to 97". */
function fromTo(sentence: Sentence, words: WordingWords): readonly Movement[] {
  const numbers = numbersIn(sentence, words);
  return numbers.flatMap((first, at) => {
    const second = numbers[at + 1];
    if (first.stands !== "from" || second?.stands !== "to" || second.start - first.end > REACH) return [];
    if (first.value === second.value || [first, second].some(isYear)) return [];
    return [
      {
        hit: { start: first.start, end: second.end },
        ...{ isUp: first.value < second.value, isDenied: false, isQuantity: false },
      },
    ];
  });
}

function isYear({ value, written }: { readonly value: number; readonly written: string }): boolean {
  return /^\d{4}$/.test(written) && value > 1500 && value < 2200;
}
