/** Tells in which direction words are read. */
import { isRightToLeft } from "./hidden-characters.ts";

/** Returns undefined for words in both directions, and for signs alone. Figures alone are read from the left. */
export function directionOfWords(words: string): "ltr" | "rtl" | undefined {
  if (!isRightToLeft(words)) return ANY_WORD.test(words) ? "ltr" : undefined;
  const others = words.replaceAll(/./gsu, (character) => (isRightToLeft(character) ? "" : character));
  return /\p{L}/u.test(others) ? undefined : "rtl";
}

const ANY_WORD = /[\p{L}\p{N}]/u;
