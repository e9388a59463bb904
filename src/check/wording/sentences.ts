/** Parts texts into sentences, and sentences into the words that carry their content: what rules on wordings compare. */
import type { WordingWords } from "../languages/wording-words.ts";
import { wholeSentences } from "./whole-sentences.ts";
import { foldKeepingPlaces } from "./word-list.ts";

export interface Sentence {
  /** Of the whole text, UTF-16 code units. */
  readonly start: number;
  readonly written: string;
  /** `own`, with every letter as lists of words have it. */
  readonly folded: string;
  readonly words: readonly ContentWord[];
}

/** A word that carries content; its places count from where the sentence begins. */
export interface ContentWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCapital: boolean;
}

/** Returns the sentences of a text. `own` is the text with what does not count blanked out. */
export function sentencesOf(text: string, own: string, { words, tag }: Reading): readonly Sentence[] {
  const isSmall = smallWords(words);
  return wholeSentences(text, tag).map(({ start, written }) => ({
    start,
    written,
    folded: foldKeepingPlaces(own.slice(start, start + written.length)),
    words: contentWords(own.slice(start, start + written.length)).filter(({ folded }) => !isSmall(folded)),
  }));
}

/** The language that a text is read in. */
export interface Reading {
  readonly words: WordingWords;
  /** BCP 47. */
  readonly tag: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

function contentWords(written: string): readonly ContentWord[] {
  const folded = foldKeepingPlaces(written);
  return Array.from(written.matchAll(WORD), ({ 0: word, index: start }) => ({
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

/** Letters that two words must share to be looked at, and that index them. */
export const SHORTEST_STEM = 4;

/**
 * True where two folded words have one stem: they begin alike, and no more than an ending differs. It takes verbs,
 * nouns and the adjectives of places together ("withdraw" and "withdrawn", "Varnessa" and "Varnessan"), which
 * stemmers of a single part of speech do not.
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
