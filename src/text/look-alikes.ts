/**
 * Knows which letters readers take for others, by Unicode's list of confusable characters (UTS 39): Cyrillic "а" for
 * "a", Greek "ν" for "v".
 */
import { LOOK_ALIKES } from "./look-alikes-data.ts";

/**
 * Returns the letter that a reader takes `character` (one code point) for, in the same case: mostly one of a to z,
 * rarely two letters, a digit or a Greek letter. Returns undefined for a to z, and for a character that resembles no
 * other.
 */
export function lookAlikeOf(character: string): string | undefined {
  return LOOKS_LIKE.get(character) ?? LOOKS_LIKE.get(baseOf(character));
}

/** Returns `text` with each letter replaced by the one that it is taken for. Marks on letters stay. */
export function foldLookAlikes(text: string): string {
  return text.replaceAll(CANDIDATE, (letter) => lookAlikeOf(letter) ?? letter);
}

/** True where any letter of `text` may be taken for another. */
export function hasLookAlikes(text: string): boolean {
  return ANY.test(text.normalize("NFD"));
}

const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.split(" ").map((pair) => {
    const [letter = "", ...seen] = pair;
    return [letter, seen.join("")];
  }),
);

/** Letters with accents, such as "ѐ", are candidates too: their base letters are taken for others. */
const CANDIDATE = /[^\p{ASCII}\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/gu;

const ANY = new RegExp(`[${[...LOOKS_LIKE.keys()].join("")}]`, "u");

function baseOf(character: string): string {
  const [base = character, ...marks] = character.normalize("NFD");
  return marks.every((mark) => /\p{M}/u.test(mark)) ? base : character;
}
