/** What may be asked of growth: nothing grows much faster than its input, and memory only with the sources' texts. */
import type { GrowthLine } from "./measure-growth.ts";

/** The most that a fitted exponent may be. */
export const MOST_EXPONENT = 1.1;

/** A line of which too little could be measured has not met its goals. */
export function isGrowthMet({ growth, failure, points }: GrowthLine): boolean {
  if (growth === undefined || failure !== undefined) return false;
  const holdsMemory = points.every(({ peakMb, allowedMb }) => peakMb === undefined || peakMb <= allowedMb);
  return (growth.exponent ?? 0) <= MOST_EXPONENT && holdsMemory;
}
