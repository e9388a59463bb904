/** Opens what the commands of the queue work with: the queue, the store, the key. */
import { type Engine, openEngine } from "../queue/engine.ts";
import { findKey, findOrMakeKey } from "../queue/key-file.ts";
import type { QueueKey } from "../queue/keys.ts";
import { QueueError } from "../queue/queue-error.ts";
import { openStore } from "../queue/store/open-store.ts";
import type { Store } from "../queue/store/store.ts";
import type { KeyFlag, PlaceFlags } from "./commands/queue.ts";

/**
 * Opens the queue for `use`, and returns what that returns. Throws a QueueError where the queue cannot be reached, or is lost and
 * not back after `patienceMs`.
 */
export async function withQueue<Value>(
  { redis }: Pick<PlaceFlags, "redis">,
  use: (engine: Engine) => Promise<Value>,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  const { CITEDECK_REDIS_PASSWORD: password } = process.env;
  const place = { url: redis, password: password === "" ? undefined : password };
  await using engine = await openEngine(place, { patienceMs });
  try {
    return await Promise.race([use(engine), engine.gone]);
  } catch (error) {
    throw engine.lost() ?? error;
  }
}

/** A Redis that is being restarted, or moved to another machine, is back by then. */
const PATIENCE_MS = 10 * 60_000;

export async function storeOf({ store }: Pick<PlaceFlags, "store">): Promise<Store> {
  return await openStore(store, process.env);
}

/** The key to add with, which is made where the user has none. */
export async function keyToAdd({ key }: KeyFlag): Promise<QueueKey> {
  return await findOrMakeKey({ file: key, env: process.env });
}

/** The key to read with; undefined where the user has none. */
export function keyOf({ key }: KeyFlag): QueueKey | undefined {
  return findKey({ file: key, env: process.env });
}

/** Throws a QueueError where the user has none: a new one would open nothing. */
export function keyToRelease(flag: KeyFlag): QueueKey {
  const key = keyOf(flag);
  if (key !== undefined) return key;
  throw new QueueError("This user has no key, so that nothing can be released.", [
    "Give that of the machine that added the jobs, by --key or CITEDECK_QUEUE_KEY.",
  ]);
}

const DAY_MS = 24 * 3600 * 1000;

/** Returns ms. */
export function keepMsOf({ keep }: { readonly keep: number }): number {
  return keep * DAY_MS;
}

/** The first letters of a job's ID, enough to tell it from others. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
