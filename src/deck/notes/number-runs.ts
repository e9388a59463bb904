/** Puts consecutive numbers together, for "2–5". */

/** Returns the items, which stand in the order of their numbers, parted where a number is left out; two alone are no run. */
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
