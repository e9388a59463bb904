/** Tells whether a range overlaps any of many others. */
import { countWhile } from "../text/count-while.ts";

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
  return ({ start, end }) => (ends[countWhile(sorted, (range) => range.start < end) - 1] ?? 0) > start;
}
