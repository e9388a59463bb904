/** Splits a list into columns of similar height, as a browser balances them. */

/** Returns at most `count` parts in order, none of them empty, such that the tallest part is as short as possible. */
export function splitEvenly<T>(
  items: readonly T[],
  options: { readonly count: number; readonly heightOf: (part: readonly T[]) => number },
): readonly (readonly T[])[] {
  const { count, heightOf } = options;
  const heights = items.map((_item, start) =>
    items.slice(start).map((_last, at) => heightOf(items.slice(start, start + at + 1))),
  );
  const fitting = [...new Set(heights.flat())]
    .sort((a, b) => a - b)
    .map((limit) => fill(items, limit, heights))
    .find((parts) => parts.length <= count);
  return fitting ?? [items];
}

/** `heights` has those of the stretches that begin at each item, the shortest first. */
function fill<T>(
  items: readonly T[],
  limit: number,
  heights: readonly (readonly number[])[],
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let start = 0;
  for (const [at, item] of items.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && (heights[start]?.[at - start] ?? 0) <= limit) last.push(item);
    else {
      parts.push([item]);
      start = at;
    }
  }
  return parts;
}
