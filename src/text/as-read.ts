/** Brings a text into the form in which it is read, so that nothing that shows nothing hides a word, number or name from a check. */
import { withoutHidden } from "./hidden-characters.ts";
import { mixedWords } from "./mixed-words.ts";

export interface ReadForm {
  readonly text: string;
  /** For each unit of `text`, and its end, where it stands in the original; left out where nothing moved. */
  readonly offsets?: readonly number[];
}

/** Returns `text` without hidden characters, and with Latin letters for their doubles in words that mix scripts. */
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
