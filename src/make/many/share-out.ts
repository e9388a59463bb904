/** Shares the briefs of a run out among several machines, each of which works out the same by itself. */

/** Seconds that each brief took, by the path of its YAML file. */
export type Timings = ReadonlyMap<string, number>;

/** The one of `of` shares that is meant, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * Returns the briefs of one share, in the order of `briefs`. The longest are given first, each to the share that has least to do (longest
 * processing time first, Graham 1969). A brief without a time counts as much as the median; where none has one, all count the same. What
 * each share gets depends on nothing but the set of `briefs` and `timings`, so the shares together have each brief once.
 */
export function shareOf(
  briefs: readonly string[],
  { number, of }: Shard,
  timings: Timings,
): readonly string[] {
  const loads = Array.from({ length: of }, () => ({ seconds: 0, briefs: new Set<string>() }));
  const seconds = secondsOf(briefs, timings);
  for (const brief of longestFirst(briefs, timings)) {
    const least = loads.reduce((one, other) => (other.seconds < one.seconds ? other : one));
    least.seconds += seconds(brief);
    least.briefs.add(brief);
  }
  return briefs.filter((brief) => loads[number - 1]?.briefs.has(brief));
}

/** Returns the briefs in the order in which they are best begun: those of the same length by name. */
export function longestFirst(briefs: readonly string[], timings: Timings): readonly string[] {
  const seconds = secondsOf(briefs, timings);
  return briefs.toSorted((a, b) => seconds(b) - seconds(a) || (a < b ? -1 : 1));
}

function secondsOf(briefs: readonly string[], timings: Timings): (brief: string) => number {
  const known = briefs.flatMap((brief) => timings.get(brief) ?? []).toSorted((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 1;
  return (brief) => timings.get(brief) ?? median;
}
