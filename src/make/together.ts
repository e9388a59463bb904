/** Works on several things at once, all of them or none: used for the decks of a brief. */
import pLimit from "p-limit";

/**
 * Returns what `work` makes of each of `items`, in order, `atOnce` of them at a time. When one throws, `stop` is called with its
 * error, no other is begun, those at work are waited for, and the first error is thrown.
 */
export async function together<T, R>(
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
