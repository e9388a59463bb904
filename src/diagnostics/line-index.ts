/** Tells in which line and column of a text a place is. */
import { countWhile } from "../text/count-while.ts";

/** One-based line and column, counted in UTF-16 code units, as editors count. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Returns where an offset lies in the text; an offset past the end is the end. */
export type LineIndex = (offset: number) => LineColumn;

/** Reads `text` once, for any number of places in it. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const place = Math.min(offset, text.length);
    const line = lastUpTo(starts, place);
    return { line: line + 1, column: place - (starts[line] ?? 0) + 1 };
  };
}

/** Returns where `offset` lies in `text`. For many offsets in one text, `indexLines` is faster. */
export function lineColumnOf(text: string, offset: number): LineColumn {
  const before = text.slice(0, Math.min(offset, text.length));
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

/** Returns the index of the last of the ascending `starts` that is not after `place`. */
function lastUpTo(starts: readonly number[], place: number): number {
  return Math.max(0, countWhile(starts, (start) => start <= place) - 1);
}
