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
