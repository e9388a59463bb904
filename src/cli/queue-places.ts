/** Opens what the commands of the queue work with: the queue, the store, the key. */
import { type Engine, openEngine } from "../queue/engine.ts";
import { findKey } from "../queue/key-file.ts";
import type { QueueKey } from "../queue/keys.ts";
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
  await using engine = await openEngine(place, patienceMs);
  try {
    return await use(engine);
  } catch (error) {
    throw engine.lost() ?? error;
  }
}

/** A Redis that is being restarted, or moved to another machine, is back by then. */
const PATIENCE_MS = 10 * 60_000;

export async function storeOf({ store }: Pick<PlaceFlags, "store">): Promise<Store> {
  return await openStore(store, process.env);
}

export async function keyOf({ key }: KeyFlag): Promise<QueueKey> {
  return await findKey({ file: key, env: process.env });
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
