/**
 * Divides texts into sentences, and sentences into the words that carry their content, which the rules on wordings
 * compare.
 */

import { matchesOf } from "../../text/matches-of.ts";
import type { WordingWords } from "../languages/wording-words.ts";
import { wholeSentences } from "./whole-sentences.ts";
import { foldKeepingPlaces } from "./word-list.ts";

export interface Sentence {
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly written: string;
  /** `own`, with every letter as in lists of words. */
  readonly folded: string;
  readonly words: readonly ContentWord[];
}

/** A word that carries content. Its places count from the beginning of the sentence. */
export interface ContentWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCapital: boolean;
}

/** Returns the sentences of a text. `own` is the text with everything that does not count blanked out. */
export function sentencesOf(text: string, own: string, { words, tag }: Reading): readonly Sentence[] {
  const isSmall = smallWords(words);
  return wholeSentences(text, tag).map(({ start, written }) => ({
    start,
    written,
    folded: foldKeepingPlaces(own.slice(start, start + written.length)),
    words: contentWords(own.slice(start, start + written.length)).filter(({ folded }) => !isSmall(folded)),
  }));
}

/** The language in which a text is read. */
export interface Reading {
  readonly words: WordingWords;
  /** BCP 47. */
  readonly tag: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

function contentWords(written: string): readonly ContentWord[] {
  const folded = foldKeepingPlaces(written);
  return matchesOf(WORD, written).map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    folded: folded.slice(start, start + word.length),
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

const known = new Map<WordingWords, ReadonlySet<string>>();

function smallWords(words: WordingWords): (word: string) => boolean {
  const small = known.get(words) ?? new Set(words.small.split(" "));
  known.set(words, small);
  return (word) => small.has(word) || (word.length < 2 && !/\p{N}/u.test(word));
}

/** Letters that two words must share to be compared. They also index the words. */
export const SHORTEST_STEM = 4;

/**
 * True where two folded words have one stem: they begin alike, and only an ending differs. Verbs, nouns and the
 * adjectives of places are treated together ("withdraw" and "withdrawn", "Varnessa" and "Varnessan"), which stemmers
 * for a single part of speech do not do.
 */
export function shareStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  if (shared < 3) return false;
  const [restOfA, restOfB] = [a.length - shared, b.length - shared];
  if (shared === 3) return Math.max(restOfA, restOfB) <= 1;
  return (
    restOfA <= shared - 1 &&
    restOfB <= shared - 1 &&
    Math.max(restOfA, restOfB) <= ENDING &&
    restOfA + restOfB <= shared + 1
  );
}

const ENDING = 6;
