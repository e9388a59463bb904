/** Waits for what may never come. */
import { setTimeout as wait } from "node:timers/promises";

/** Resolves when `work` is done, and after `ms` at the latest; nothing is left then that keeps the process going. Throws what `work` throws until then. */
export async function waitWithin(ms: number, work: Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const over = wait(ms, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    await Promise.race([work, over]);
  } finally {
    patience.abort();
  }
}
