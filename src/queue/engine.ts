/** BullMQ on Redis, loaded when a queue is first opened. What travels through it is a job's ID, and nothing else. */
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { packageVersion } from "../workspace/package-files.ts";
import { needPackage } from "./need-package.ts";
import { QueueError } from "./queue-error.ts";

/** The queue's name. Each version has a queue of its own: another one may make other outputs, and never gets to see its jobs. */
export const QUEUE = `citedeck-${packageVersion()}`;

/** All jobs have this name. */
export const JOB = "build";

/** A job is tried so often, and then set aside. */
export const ATTEMPTS = 3;

export interface Engine extends AsyncDisposable {
  readonly queue: Queue;
  readonly redis: Redis;
  readonly bullmq: typeof import("bullmq");
  /** What to tell where the connection was lost, and did not come back in time. */
  readonly lost: () => QueueError | undefined;
}

/** May hold a password, so that it is never printed. */
export interface RedisPlace {
  /** `redis://host:port`, or `rediss://` for TLS. */
  readonly url: string;
  /** Where the address holds none. */
  readonly password: string | undefined;
}

/**
 * Returns the connected queue. A connection that is lost comes back by itself; where it has not for `patienceMs`, all that waits for
 * it fails, and `lost` says why. Throws a QueueError where Redis cannot be reached.
 */
export async function openEngine(place: RedisPlace, patienceMs: number): Promise<Engine> {
  const bullmq = await needPackage("bullmq", () => import("bullmq"));
  const { Redis } = await needPackage("ioredis", () => import("ioredis"));
  const url = addressOf(place);
  const state: { isOpen: boolean; lostAt?: number | undefined; last?: unknown } = { isOpen: false };
  const awayMs = (): number => (state.lostAt === undefined ? 0 : Date.now() - state.lostAt);
  const redis = new Redis(place.url, {
    ...{ lazyConnect: true, connectTimeout: CONNECT_MS, maxRetriesPerRequest: null },
    ...(place.password === undefined ? {} : { password: place.password }),
    retryStrategy: (times) => (state.isOpen && awayMs() < patienceMs ? Math.min(times * 200, 2000) : null),
  });
  redis.on("close", () => {
    state.lostAt ??= Date.now();
  });
  redis.on("ready", () => {
    state.lostAt = undefined;
  });
  // Without a listener an error of the connection would end the process; it connects again by itself.
  redis.on("error", (error) => {
    state.last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw unreachable(url, state.last ?? error);
  }
  state.isOpen = true;
  const queue = new bullmq.Queue(QUEUE, { connection: redis });
  queue.on("error", () => undefined);
  return {
    ...{ queue, redis, bullmq },
    lost: () => (state.isOpen && redis.status === "end" ? goneFor(url, awayMs()) : undefined),
    [Symbol.asyncDispose]: async () => {
      // One that is gone has nothing to be told, and no connection to it is tried again, a worker's own neither.
      state.isOpen = false;
      if (redis.status === "ready") await queue.close();
      redis.disconnect();
    },
  };
}

const CONNECT_MS = 10_000;

function addressOf({ url }: RedisPlace): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address !== undefined && ["redis:", "rediss:"].includes(address.protocol)) return address;
  throw new QueueError("The address of Redis is none.", ["Write redis://host:6379, or rediss:// for TLS."]);
}

/** Neither the address as it was given nor the error itself is shown: both may hold the password. */
function unreachable({ host }: URL, error: unknown): QueueError {
  const isRefused = error instanceof Error && /\b(?:NOAUTH|WRONGPASS|AUTH)\b/.test(error.message);
  if (isRefused)
    return new QueueError(`Redis at ${host} refuses the password.`, [
      "It stands in the address, or in CITEDECK_REDIS_PASSWORD.",
    ]);
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return new QueueError(`Redis at ${host} cannot be reached${code}.`);
}

function goneFor({ host }: URL, ms: number): QueueError {
  return new QueueError(`Redis at ${host} has been gone for ${Math.round(ms / 1000)} s.`, [
    "What was added is in the store. Once Redis is back, `citedeck queue release` publishes what is made.",
  ]);
}

/** How a job is put into the queue. */
export function jobOptions(
  id: string,
  { priority, keepMs }: { readonly priority: number; readonly keepMs: number },
) {
  const age = Math.ceil(keepMs / 1000);
  return {
    ...{ jobId: id, priority, attempts: ATTEMPTS },
    backoff: { type: "exponential", delay: 2000, jitter: 0.5 },
    ...{ removeOnComplete: { age }, removeOnFail: { age }, stackTraceLimit: 0 },
  };
}
