/** Moves labels as little as possible, so that none lies on another. */

/** `at`, the middle, and `size` are shares of the room. */
export interface Spread {
  readonly at: number;
  readonly size: number;
}

/**
 * Returns the new middles, in the order given; undefined where the labels do not fit. They keep their order. The sum of
 * the squares of all moves is the smallest (isotonic regression: the pool-adjacent-violators algorithm).
 */
export function keepApart(labels: readonly Spread[]): readonly number[] | undefined {
  const order = labels.map((_label, index) => index).toSorted((a, b) => placeOf(a) - placeOf(b));
  function placeOf(index: number): number {
    return labels[index]?.at ?? 0;
  }
  const sizes = order.map((index) => labels[index]?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > 1) return undefined;
  const before = sizes.map((size, at) => sizes.slice(0, at).reduce((sum, one) => sum + one, size / 2));
  const pools: { sum: number; count: number }[] = [];
  for (const [at, index] of order.entries()) {
    pools.push({ sum: placeOf(index) - (before[at] ?? 0), count: 1 });
    for (let [last, previous] = lastTwo(pools); previous && last && mean(previous) > mean(last); ) {
      pools.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
      [last, previous] = lastTwo(pools);
    }
  }
  const starts = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(Math.max(0, mean(pool)), 1 - total)),
  );
  return labels.map((_label, index) => {
    const at = order.indexOf(index);
    return (starts[at] ?? 0) + (before[at] ?? 0);
  });
}

function lastTwo<T>(list: readonly T[]): readonly [T | undefined, T | undefined] {
  return [list.at(-1), list.at(-2)];
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
