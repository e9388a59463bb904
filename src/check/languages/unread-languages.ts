/** Determines which languages of a brief have no word lists, and what is still checked in them. */
import { languageFor } from "./languages.ts";

/** What is checked in a text in such a language. */
export const CHECKED = "quotations, numbers in digits, and dates and times in digits";
export const UNCHECKED =
  "numbers, months and units in words, bounds, names, likelihood, and claims of several sources";

/** True where a language has words here, or none is given. `tag` is a BCP 47 tag. */
export function isReadInWords(tag: string | undefined): boolean {
  return tag === undefined || languageFor(tag) !== undefined;
}
