/**
 * Whether a machine's store is the one in which the queue's jobs lie. A folder that is not mounted, or a prefix with a slip in it, looks
 * like a store from which everything was taken back: a worker would pass over all jobs.
 */
import { randomUUID } from "node:crypto";
import type { Engine } from "./engine.ts";
import { QueueError } from "./queue-error.ts";
import { KEYS, type Store } from "./store/store.ts";

type InRedis = Pick<Engine, "redis">;

/** Redis has the queue's ID under this key, and the store an object that is named after it. */
const QUEUE_ID = "citedeck:queue-id";

/** Marks the store as the queue's. Several queues may share one. */
export async function markStore({ redis }: InRedis, store: Store): Promise<void> {
  const known = await redis.get(QUEUE_ID);
  const id = known ?? randomUUID();
  // the mark is there before Redis tells of it, for workers that look at the same time
  if ((await store.get(KEYS.mark(id))) === undefined) await store.put(KEYS.mark(id), new Uint8Array());
  if (known !== null || (await redis.set(QUEUE_ID, id, "NX")) !== null) return;
  // another has named it meanwhile
  await markStore({ redis }, store);
}

/** Throws a QueueError where it is another. To a queue to which nothing was ever added, any store will do. */
export async function checkStore({ redis }: InRedis, store: Store): Promise<void> {
  const id = await redis.get(QUEUE_ID);
  if (id === null || (await store.get(KEYS.mark(id))) !== undefined) return;
  throw new QueueError("The store is not the one in which this queue's jobs lie.", [
    "A folder must be mounted, and --store must name the same bucket and prefix on all machines.",
  ]);
}
