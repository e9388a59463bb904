/** Splits a folded text into words and signs. */
import type { TextRange } from "../text/position-map.ts";
import { LETTER, UNSPACED } from "../text/word-boundary.ts";

/** Words with their inner hyphens, apostrophes and number separators. Every other visible character stands alone. */
const WORD = new RegExp(
  `${UNSPACED}\\p{M}*|(?:${LETTER})+(?:(?:[-'](?=${LETTER})|(?<=\\p{Nd})[.,](?=\\p{Nd}))(?:${LETTER})+)*|\\S`,
  "gu",
);

/** Returns where the words of `folded` stand, in order. */
export function splitWords(folded: string): readonly TextRange[] {
  return Array.from(folded.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}
