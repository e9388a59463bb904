/** Removes from the store what nobody has asked for in a while. */
import { idIn, ROOTS, type Store, type StoredObject } from "./store/store.ts";

/**
 * Removes all objects of each job of which nothing was written for `keepMs`, and unfinished ones that are as old. What was made on the last
 * day keeps its bundle and ticket, which are older. Returns how many objects there were.
 */
export async function sweepStore(store: Store, keepMs: number, now: number = Date.now()): Promise<number> {
  const found: StoredObject[] = [];
  for (const root of ROOTS) found.push(...(await store.list(root, { unfinished: true })));
  let removed = 0;
  for (const objects of Map.groupBy(found, ({ key }) => idIn(key) ?? key).values()) {
    if (objects.some(({ at }) => now - at <= keepMs)) continue;
    for (const { key } of objects) await store.remove(key);
    removed += objects.length;
  }
  return removed;
}
