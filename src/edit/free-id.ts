/** Makes IDs for what is added: of its words, and never one that is taken. Called by the plans of this folder. */

import { withoutHidden } from "../text/hidden-characters.ts";

/** Characters: an ID is typed into citations. */
const LONGEST = 40;

/**
 * Returns the first words of `text` in small Latin letters, joined by hyphens; empty where it has no Latin letters
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

/** Returns `wanted`, or with the first number from 2 behind it that makes it free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
