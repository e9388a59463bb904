/** Replaces ranges of a text by other characters, all in one pass. */

/**
 * Returns `text` with each of `ranges` replaced by what `replace` makes of it. The ranges are in order and do not
 * overlap.
 */
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
 * Returns `text` with spaces in place of `ranges`, except that line breaks stay: every place stays the same. At the
 * beginning of a line there is a # instead, so that no text of several lines continues there.
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
