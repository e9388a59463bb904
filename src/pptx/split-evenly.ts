/** Splits a list into columns of similar height, as a browser balances them. */

/** Returns at most `count` parts in order, none of them empty, such that the tallest part is as short as possible. */
export function splitEvenly<T>(
  items: readonly T[],
  options: { readonly count: number; readonly heightOf: (part: readonly T[]) => number },
): readonly (readonly T[])[] {
  const { count, heightOf } = options;
  const limits = items.flatMap((_item, start) =>
    items.slice(start).map((_last, at) => heightOf(items.slice(start, start + at + 1))),
  );
  const fitting = [...new Set(limits)]
    .sort((a, b) => a - b)
    .map((limit) => fill(items, limit, heightOf))
    .find((parts) => parts.length <= count);
  return fitting ?? [items];
}

function fill<T>(
  items: readonly T[],
  limit: number,
  heightOf: (part: readonly T[]) => number,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last !== undefined && heightOf([...last, item]) <= limit) last.push(item);
    else parts.push([item]);
  }
  return parts;
}
