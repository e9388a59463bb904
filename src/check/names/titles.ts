/**
 * Titles and forms of address, which are not part of a name: Mr, Dr., Sir, Don. A name may have a title in any
 * language.
 */
import { LANGUAGES } from "../languages/languages.ts";

const SHORT = LANGUAGES.flatMap(({ names }) => names.shortTitles);

const ALWAYS = new Set(SHORT.map((title) => title.toLowerCase()));
const BEFORE_NAMES = new Set(LANGUAGES.flatMap(({ names }) => names.titles));

/** The end of a text where a title's full stop does not end a sentence: "Mr. ". */
export const BEHIND_TITLE = new RegExp(`(?<!\\p{L})(?:${SHORT.join("|")})\\.\\s+$`, "u");

/**
 * True for a folded word that is a title. `isBeforeName` means that a word with a capital follows, separated by a space
 * at most.
 */
export function isTitle(word: string, isBeforeName: boolean): boolean {
  return ALWAYS.has(word) || (isBeforeName && BEFORE_NAMES.has(word));
}
