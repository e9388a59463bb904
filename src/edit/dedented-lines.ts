/** Takes a part of a YAML text out of its place. */
import { columnAt } from "./entry-places.ts";

/**
 * Returns the lines of `text` from `start` to `end` without the indentation that they have in common. A node begins behind
 * that of its first line, and all others have it at least, but for empty ones.
 */
export function dedentedLines(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const column = columnAt(text, start);
  const margin = new RegExp(`^ {0,${column}}`);
  const [first = "", ...others] = text.slice(start, end).trimEnd().split(/\r?\n/);
  return [first, ...others.map((line) => line.replace(margin, ""))];
}
