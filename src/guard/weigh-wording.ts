/** Decides whether a wording gives something away by itself, and so is searched for everywhere. */
import { foldedWords, isUnspaced } from "./fold-words.ts";
import { monthNames } from "./month-names.ts";

/** True for a phrase, a file name or four Chinese characters. A word or two may occur anywhere by chance. */
export function isTelling(wording: string): boolean {
  const letters = [...wording.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "")];
  const unspaced = letters.filter(isUnspaced).length;
  return letters.length - unspaced + unspaced * UNSPACED_WEIGHT >= ENOUGH;
}

const ENOUGH = 10;

/** Four letters of a script without spaces say as much as ten of a script with them. */
const UNSPACED_WEIGHT = 2.5;

/** True below four words. Two letters of a script without spaces count as one word. */
export function isFewWords(wording: string): boolean {
  const words = foldedWords(wording);
  const count = words.reduce((sum, word) => sum + (isUnspaced(word) ? word.length / 2 : 1), 0);
  return count < 4;
}

/** True for digits alone: the words around them say what they count. */
export function isNumber(wording: string): boolean {
  return !/\p{L}/u.test(wording);
}

/** True for a day, a month or a year in words of `language`, a BCP 47 tag, since every deck contains dates. */
export function isDate(wording: string, language: string): boolean {
  const words = foldedWords(wording);
  if (words.length > 4 || !words.some((word) => /^\d+/.test(word))) return false;
  const months = monthNames(language);
  return words.every((word) => /^\d+$/.test(word) || months.has(word));
}
