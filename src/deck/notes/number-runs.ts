/** Gathers consecutive numbers, for "2–5". */

/**
 * Returns the items, which are in the order of their numbers, split where a number is left out. Two consecutive items
 * alone are not a run.
 */
export function numberRuns<T extends { readonly number: number }>(
  items: readonly T[],
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === item.number - 1) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run): readonly (readonly T[])[] =>
    run.length > 2 ? [run] : run.map((item) => [item]),
  );
}
