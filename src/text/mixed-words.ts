/**
 * Finds words with letters of two scripts that look alike: "nіnety" with one Cyrillic letter (Unicode Technical
 * Standard 39).
 */
import { lookAlikeOf } from "./look-alikes.ts";

export interface MixedWord {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The word as people read it: with Latin letters for those that look like them. */
  readonly asRead: string;
}

/** Returns the words that mix Latin letters with Cyrillic or Greek ones that look Latin. */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!OTHER.test(text)) return [];
  return Array.from(text.matchAll(WORD), ({ 0: word, index: start }) => {
    const asRead = LATIN.test(word) && OTHER.test(word) ? word.replaceAll(EVERY_OTHER, latinFor) : word;
    return { start, end: start + word.length, asRead, word };
  }).flatMap(({ word, ...mixed }) => (mixed.asRead === word ? [] : [mixed]));
}

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{sc=Latin}/u;
const OTHER = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const EVERY_OTHER = new RegExp(OTHER.source, "gu");

/** Letters that look like two Latin ones, or like none, do not disguise a word. */
function latinFor(letter: string): string {
  const seen = lookAlikeOf(letter) ?? "";
  return /^[A-Za-z]$/.test(seen) ? seen : letter;
}
