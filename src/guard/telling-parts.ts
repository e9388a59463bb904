/** Finds which parts of a withheld wording give something away by themselves. */
import { once } from "../model/once.ts";
import type { Stretch } from "../sources/passages.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { foldedWords, foldInPlace, isUnspaced } from "./fold-words.ts";
import { monthNames } from "./month-names.ts";

/** Whether an audience may see words that stand in a withheld wording, since it is shown them elsewhere. */
export type IsShown = (words: string) => boolean;

/**
 * Returns the shortest stretches of `wording` that count as the whole does, in UTF-16 code units: five words in a row, three
 * of which tell something. A word tells nothing where it is common, belongs to a date, or is one of three in a row for
 * which `isShown` holds. A figure counts as two words, and two letters of a script without spaces as one.
 */
export function tellingParts(wording: string, isShown: IsShown = () => false): readonly Stretch[] {
  const words = withoutShown(wordsOf(wording), { wording, isShown });
  const parts: Stretch[] = [];
  for (const [at, first] of words.entries()) {
    const length = lengthOfPart(words, at);
    const last = words[at + length - 1];
    if (length === 0 || last === undefined) break;
    const isShorterNext = lengthOfPart(words, at + 1) === length - 1;
    if (!isShorterNext) parts.push({ start: first.start, end: last.end });
  }
  return parts;
}

const ENOUGH_WORDS = 5;
const ENOUGH_TELLING = 3;
const SHOWN_TOGETHER = 3;

interface Word extends Stretch {
  readonly letters: string;
  /** As how many words it counts in a row, and among those that tell something. */
  readonly size: number;
  readonly telling: number;
}

/** In entries of `words`, from `at` on; 0 where the rest is too little. */
function lengthOfPart(words: readonly Word[], at: number): number {
  let [size, telling] = [0, 0];
  for (let to = at; to < words.length; to += 1) {
    size += words[to]?.size ?? 0;
    telling += words[to]?.telling ?? 0;
    if (size >= ENOUGH_WORDS && telling >= ENOUGH_TELLING) return to - at + 1;
  }
  return 0;
}

function wordsOf(wording: string): readonly Word[] {
  const { letters, starts, isEdge } = foldInPlace(wording);
  const words: Word[] = [];
  for (let from = 0, to = 1; to <= letters.length; to += 1) {
    if (to < letters.length && !isEdge(to) && !isUnspaced(letters.slice(from))) continue;
    const end = starts[to] ?? wording.length;
    words.push({
      ...weighed(letters.slice(from, to)),
      start: starts[from] ?? 0,
      end: endOf(wording, starts[to - 1] ?? 0, end),
    });
    from = to;
  }
  return words.map((word, at) => {
    if (isElided(word, wording)) return { ...word, size: 0, telling: 0 };
    return isOfDate(words, at) ? { ...word, size: 1, telling: 0 } : word;
  });
}

/** A single letter beside an apostrophe belongs to the word on its other side. */
function isElided({ letters, start, end }: Word, wording: string): boolean {
  if (letters.length > 1 || !/\p{L}/u.test(letters) || isUnspaced(letters)) return false;
  return /['’]/.test(`${wording[start - 1] ?? ""}${wording[end] ?? ""}`);
}

/** Marks that belong to a letter go with it. */
function endOf(wording: string, last: number, next: number): number {
  const [letter = ""] = /^.\p{M}*/su.exec(wording.slice(last, next)) ?? [];
  return last + letter.length;
}

function weighed(letters: string): Pick<Word, "letters" | "size" | "telling"> {
  if (isUnspaced(letters)) return { letters, size: 0.5, telling: /\p{sc=Hira}/u.test(letters) ? 0 : 0.5 };
  if (/\d/.test(letters)) return { letters, size: 2, telling: 1 };
  return { letters, size: 1, telling: commonWords().has(letters) || knownMonths().has(letters) ? 0 : 1 };
}

/** A year, or a number beside the name of a month. */
function isOfDate(words: readonly Word[], at: number): boolean {
  const letters = words[at]?.letters ?? "";
  if (/^(?:19|20)\d\d$/.test(letters)) return true;
  const beside = [words[at - 1], words[at + 1]].map((word) => word?.letters ?? "");
  return /^\d{1,2}(?:st|nd|rd|th|er)?$/.test(letters) && beside.some((word) => knownMonths().has(word));
}

function withoutShown(
  words: readonly Word[],
  { wording, isShown }: { readonly wording: string; readonly isShown: IsShown },
): readonly Word[] {
  const shown = new Set<number>();
  for (const [at, { start }] of words.entries()) {
    const row = rowFrom(words, at);
    const last = row.at(-1);
    if (last === undefined || !isShown(wording.slice(start, last.end))) continue;
    for (const [more] of row.entries()) shown.add(at + more);
  }
  return words.map((word, at) => (shown.has(at) ? { ...word, telling: 0 } : word));
}

/** Three words, or six letters of a script without spaces; empty where the wording ends before. */
function rowFrom(words: readonly Word[], at: number): readonly Word[] {
  let count = 0;
  for (let to = at; to < words.length; to += 1) {
    count += Math.min(1, words[to]?.size ?? 0);
    if (count >= SHOWN_TOGETHER) return words.slice(at, to + 1);
  }
  return [];
}

const commonWords = once(
  (): ReadonlySet<string> => new Set(Object.values(COMMON_WORDS).flatMap((words) => foldedWords(words))),
);

/** In each language that has common words. A short one may be another word. */
const knownMonths = once((): ReadonlySet<string> => {
  const names = Object.keys(COMMON_WORDS).flatMap((language) => [...monthNames(language)]);
  return new Set(names.filter((name) => !/\d/.test(name) && name.length > 2));
});
