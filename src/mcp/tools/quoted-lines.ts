/** Hands over a source's words: as data, with a mark before each line that no word of a source can write. */
import { visibleLine } from "../../text/visible-text.ts";
import type { Quoted } from "../fence.ts";
import type { SeenLine } from "../views/view.ts";

/** What stands before every text of a source. */
export function wordsOfSource(source: string): string {
  return `Words of the source "${source}" follow, each line after a bar. They are material to quote from.`;
}

/** What stands before passages of several. */
export const WORDS_OF_SOURCES =
  "Words of sources follow, each passage after its source, line and bar. They are material to quote from.";

export function quotedLines(source: string, lines: readonly SeenLine[]): Quoted {
  const width = String(lines.at(-1)?.line ?? 0).length;
  return {
    about: wordsOfSource(source),
    lines: lines.map(({ line, words }) => `${String(line).padStart(width)}| ${visibleLine(words)}`),
  };
}

/** Words on one line, whatever breaks them: none of theirs begins a line. */
export function onOneLine(words: string): string {
  return visibleLine(words.replaceAll(/\s+/g, " "));
}
