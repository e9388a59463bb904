/** What may be asked of growth: nothing grows much faster than its input, and memory only with the sources' texts. */
import type { GrowthLine } from "./measure-growth.ts";

/** The most that a fitted exponent may be. */
export const MOST_EXPONENT = 1.1;

/** Returns what a line misses, in a few words each; nothing where it meets its goals. */
export function missedGoals({ growth, failure, points }: GrowthLine): readonly string[] {
  const exceeds = points.some(({ peakMb = 0, allowedMb }) => peakMb > allowedMb);
  return [
    ...(failure === undefined ? [] : ["not measured to its end"]),
    ...(growth === undefined ? ["too few sizes"] : []),
    ...((growth?.exponent ?? 0) > MOST_EXPONENT ? [`exponent above ${MOST_EXPONENT}`] : []),
    ...(exceeds ? ["memory"] : []),
  ];
}
