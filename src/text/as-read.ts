/**
 * Brings a text into the form in which people read it, so that invisible or look-alike characters cannot hide a word,
 * number or name from a check.
 */
import { withoutHidden } from "./hidden-characters.ts";
import { mixedWords } from "./mixed-words.ts";

export interface ReadForm {
  readonly text: string;
  /** For each unit of `text` and for its end: where it stands in the original. Left out where nothing moved. */
  readonly offsets?: readonly number[];
}

/**
 * Returns `text` without hidden characters. In words that mix scripts, Latin letters replace those that look like them.
 */
export function asRead(text: string): ReadForm {
  const bare = withoutHidden(text);
  const mixed = mixedWords(bare.text);
  if (mixed.length === 0) return bare;
  let [read, from] = ["", 0];
  for (const { start, end, asRead: word } of mixed) {
    read += bare.text.slice(from, start) + word;
    from = end;
  }
  return { ...bare, text: read + bare.text.slice(from) };
}
