/** Takes a part of a YAML text out of its place. */

/**
 * Returns the lines of `text` from `start` to `end` without the indentation that they have in common. A node begins behind
 * that of its first line, and all others have it at least, but for empty ones.
 */
export function dedentedLines(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const margin = new RegExp(`^ {0,${column}}`);
  const [first = "", ...others] = text.slice(start, end).trimEnd().split(/\r?\n/);
  return [first, ...others.map((line) => line.replace(margin, ""))];
}
