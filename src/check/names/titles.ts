/** Titles and forms of address, which are no part of a name: Mr, Dr., Sir, Don. A name may have that of any language. */
import { LANGUAGES } from "../languages/languages.ts";

const SHORT = LANGUAGES.flatMap(({ names }) => names.shortTitles);

const ALWAYS = new Set(SHORT.map((title) => title.toLowerCase()));
const BEFORE_NAMES = new Set(LANGUAGES.flatMap(({ names }) => names.titles));

/** The end of a text in which a title's full stop ends no sentence: "Mr. ". */
export const BEHIND_TITLE = new RegExp(`(?<!\\p{L})(?:${SHORT.join("|")})\\.\\s+$`, "u");

/** True for a folded word that is a title; `isBeforeName`: a word with a capital follows, parted by no more than a space. */
export function isTitle(word: string, isBeforeName: boolean): boolean {
  return ALWAYS.has(word) || (isBeforeName && BEFORE_NAMES.has(word));
}
