/** Puts other characters into ranges of a text, all in one pass. */

/** Returns `text` with each of `ranges`, which are in order and apart, replaced by what `replace` makes of it. */
export function replaceRanges(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
  replace: (part: string) => string,
): string {
  const ends = [0, ...ranges.map(({ end }) => end)];
  const parts = ranges.map(
    ({ start, end }, at) => text.slice(ends[at], start) + replace(text.slice(start, end)),
  );
  return `${parts.join("")}${text.slice(ends.at(-1))}`;
}

/**
 * Returns `text` with spaces in the place of `ranges`, line breaks left as they are: every place stays where it is. At the
 * beginning of a line stands a #, so that no text of several lines goes on there.
 */
export function blankRanges(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  const marked = ranges.filter(({ start, end }) => start < end && (start === 0 || text[start - 1] === "\n"));
  const blank = replaceRanges(text, ranges, (part) => part.replaceAll(/[^\r\n]/g, " "));
  return replaceRanges(
    blank,
    marked.map(({ start }) => ({ start, end: start + 1 })),
    () => "#",
  );
}
