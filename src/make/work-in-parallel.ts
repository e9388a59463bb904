/** Works on several things at once: either all succeed, or none counts. */
import pLimit from "p-limit";

/**
 * Returns what `work` makes of each of `items`, in order, with at most `atOnce` in progress. When one throws, `stop` is
 * called with its error, and no other is begun. Those in progress are awaited, and the first error is thrown.
 */
export async function workInParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { atOnce, stop }: { readonly atOnce: number; readonly stop: (reason: unknown) => void },
): Promise<readonly R[]> {
  const limit = pLimit(atOnce);
  const failures: unknown[] = [];
  const done = await Promise.all(
    items.map((item) =>
      limit(async () => {
        if (failures.length > 0) return [];
        try {
          return [await work(item)];
        } catch (error) {
          if (failures.push(error) === 1) stop(error);
          return [];
        }
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
  return done.flat();
}
