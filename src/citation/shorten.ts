/** Shortens titles for short notes. */
import { closeQuotations } from "./quotation.ts";

/** Scripts without spaces have no words to count. A title in one is cut at this many letters per word. */
const LETTERS_PER_WORD = 12;

/**
 * Returns `text` cut after at most `words` words, with "…" where something is left out, and with every quotation
 * closed.
 */
export function shorten(text: string, words: number): string {
  const all = text.split(" ");
  const kept = cutLetters(dropDangling(all.slice(0, words), all.length).join(" "), words * LETTERS_PER_WORD);
  if (kept === text) return text;
  return closeQuotations(`${kept.replace(CUT_END, "")}…`);
}

/** Punctuation and opening marks that would stand before the "…". */
const CUT_END =
  /(?<![\s.,;:!?…\p{Pd}\p{Ps}\p{Pi}„‚]|(?<=\s)["'])(?:[\s.,;:!?…\p{Pd}\p{Ps}\p{Pi}„‚]|(?<=\s)["'])+$/u;

/**
 * Articles and prepositions at the cut ("deliver responses to…") are removed. In most languages they are short and
 * lower-case.
 */
function dropDangling(kept: readonly string[], total: number): readonly string[] {
  if (kept.length === total || kept.length <= 2) return kept;
  return /^\p{Ll}{1,3}$/u.test(kept.at(-1) ?? "") ? dropDangling(kept.slice(0, -1), total) : kept;
}

function cutLetters(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  if (graphemes.length <= letters) return text;
  const cut = graphemes.slice(0, letters).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut;
}
