/** Makes the terms by which passages are indexed and searched. */
import { stemmer } from "stemmer";
import type { Stretch } from "./passages.ts";

export interface Word extends Stretch {
  readonly word: string;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Returns the words and numbers of `text`. Text without spaces is split by ICU's dictionaries. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })).flatMap((word) => (UNSPACED.test(word.word) ? segment(word) : [word]));
}

/** Returns the same words without their places, in half the time. */
export function tokenize(text: string): string[] {
  const words = text.match(WORD) ?? [];
  if (!UNSPACED.test(text)) return words;
  return wordsIn(text).map(({ word }) => word);
}

/** Returns the word in lower case without its diacritics: "Moscú" and "moscu" are one term. */
export function foldWord(word: string): string {
  const bare = word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l");
}

/** Returns the folded word's stem by Porter (1980): "negotiations" and "negotiate" are one term. */
export function stemWord(word: string): string {
  return stemmer(foldWord(word));
}

function segment({ word: run, start }: Word): readonly Word[] {
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(run);
  return Array.from(segments, ({ segment: word, index, isWordLike }) => ({
    word: isWordLike === true ? word : "",
    start: start + index,
    end: start + index + word.length,
  })).filter(({ word }) => word !== "");
}
