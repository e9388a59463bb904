/** Widens a stretch of a text to whole words: an excerpt begins and ends where words and numbers do. */
import type { Stretch } from "../sources/passages.ts";
import { isInsideWord } from "../text/word-boundary.ts";

/** White space at both ends is left out. Returns undefined where nothing else is there. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch | undefined {
  const selected = text.slice(start, end);
  if (selected.trim() === "") return undefined;
  let from = start + selected.length - selected.trimStart().length;
  let to = end - (selected.length - selected.trimEnd().length);
  while (isInsideWord(text, from)) from -= 1;
  while (isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}
