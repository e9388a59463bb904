/** Tells whether a range overlaps any of many others. */

/** UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns a function that is true of a range that shares at least one character with one of `ranges`. */
export function indexRanges(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => (ends[countBefore(sorted, end) - 1] ?? 0) > start;
}

/** Returns how many of the ranges, sorted by their starts, begin before `offset`. */
function countBefore(sorted: readonly Range[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
