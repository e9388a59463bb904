/** Makes the terms that passages are indexed and searched by. Called by search-sources. */
import { stemmer } from "stemmer";

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Returns the words and numbers of `text`; what is written without spaces is parted by the dictionaries of ICU. */
export function tokenize(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => word).flatMap((word) => (UNSPACED.test(word) ? segment(word) : [word]));
}

function segment(run: string): readonly string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(run);
  return Array.from(segments).flatMap(({ segment: word, isWordLike }) => (isWordLike === true ? word : []));
}

/** Returns the word in small letters without its diacritics: "Moscú" and "moscu" are one term. */
export function foldWord(word: string): string {
  return word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l");
}

/** Returns the folded word's stem after Porter (1980): "negotiations" and "negotiate" are one term. */
export function stemWord(word: string): string {
  return stemmer(foldWord(word));
}
