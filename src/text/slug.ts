/** Turns words into an ID. */

import { withoutHidden } from "./hidden-characters.ts";

/** In characters. Authors type IDs into citations. */
const LONGEST = 40;

/**
 * Returns the first words of `text` in lower-case Latin letters, joined by hyphens; empty where it has no Latin letters
 * or digits.
 */
export function slugOf(text: string, mostWords = 5): string {
  const bare = withoutHidden(text)
    .text.normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  const words = bare.replaceAll("ß", "ss").match(/[a-z0-9]+/g) ?? [];
  const kept: string[] = [];
  for (const word of words.slice(0, mostWords)) {
    if ([...kept, word].join("-").length > LONGEST) break;
    kept.push(word);
  }
  return kept.length > 0 ? kept.join("-") : (words[0] ?? "").slice(0, LONGEST);
}
