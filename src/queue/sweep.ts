/** Removes from the store what nobody has asked for in a while. */
import { ROOTS, type Store } from "./store/store.ts";

/** Removes every object that is older than `keepMs`, unfinished ones too, and returns how many there were. */
export async function sweepStore(store: Store, keepMs: number, now: number = Date.now()): Promise<number> {
  let removed = 0;
  for (const root of ROOTS)
    for (const { key, at } of await store.list(root, { unfinished: true })) {
      if (now - at <= keepMs) continue;
      await store.remove(key);
      removed += 1;
    }
  return removed;
}
