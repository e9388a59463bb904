/** What workers made of a job, and nobody has searched yet. */
import { KEYS, type Store } from "./store.ts";

/** Whether anything was made of the job. */
export async function isInQuarantine(id: string, store: Store): Promise<boolean> {
  return (await store.list(KEYS.quarantine(id))).length > 0;
}

/** Removes all that was made of the job. */
export async function clearQuarantine(id: string, store: Store): Promise<void> {
  for (const { key } of await store.list(KEYS.quarantine(id))) await store.remove(key);
}
