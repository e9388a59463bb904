/** BullMQ on Redis, loaded when a queue is first opened. What travels through it is a job's ID, and nothing else. */
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { packageVersion } from "../workspace/package-files.ts";
import { waitWithin } from "../workspace/wait-within.ts";
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
  /** Rejects with that then. What Redis was asked before, and has not answered, is not heard of any more. */
  readonly gone: Promise<never>;
  /** Has `tell` called whenever the connection is lost, and whenever it is back. */
  readonly watch: (tell: (state: "gone" | "back") => void) => void;
}

/** May hold a password, so that it is never printed. */
export interface RedisPlace {
  /** `redis://host:port`, or `rediss://` for TLS. */
  readonly url: string;
  /** Where the address holds none. */
  readonly password: string | undefined;
}

/** All in ms. */
export interface EngineLimits {
  /** How long a connection that was lost may stay away. */
  readonly patienceMs: number;
  /** How long it may take to connect, and to close. */
  readonly connectMs?: number;
  /** After how long without an answer a connection counts as lost. BullMQ has Redis wait for ten seconds itself. */
  readonly silenceMs?: number;
}

/**
 * Returns the connected queue. A connection that is lost, or on which nothing is answered, is made again by itself; where that has not
 * worked for `patienceMs`, all that waits for it fails, and `lost` says why. Throws a QueueError where Redis cannot be reached.
 */
export async function openEngine(
  place: RedisPlace,
  { patienceMs, connectMs = 10_000, silenceMs = 30_000 }: EngineLimits,
): Promise<Engine> {
  const bullmq = await needPackage("bullmq", () => import("bullmq"));
  const { Redis } = await needPackage("ioredis", () => import("ioredis"));
  const url = addressOf(place);
  const state: { isOpen: boolean; lostAt?: number | undefined; last?: unknown } = { isOpen: false };
  const awayMs = (): number => (state.lostAt === undefined ? 0 : Date.now() - state.lostAt);
  const redis = new Redis(place.url, {
    ...{ lazyConnect: true, connectTimeout: connectMs, maxRetriesPerRequest: null },
    socketTimeout: silenceMs,
    ...(place.password === undefined ? {} : { password: place.password }),
    retryStrategy: (times) => (state.isOpen && awayMs() < patienceMs ? Math.min(times * 200, 2000) : null),
  });
  const listeners: ((state: "gone" | "back") => void)[] = [];
  const tellAll = (what: "gone" | "back"): void => {
    if (state.isOpen) for (const tell of listeners) tell(what);
  };
  redis.on("close", () => {
    if (state.lostAt === undefined) tellAll("gone");
    state.lostAt ??= Date.now();
  });
  redis.on("ready", () => {
    if (state.lostAt !== undefined) tellAll("back");
    state.lostAt = undefined;
  });
  // Without a listener an error of the connection would end the process; it connects again by itself.
  redis.on("error", (error) => {
    state.last = error;
  });
  try {
    const connected = redis.connect().then(() => redis.ping());
    await waitWithin(connectMs, connected);
    if (redis.status !== "ready") throw new Silent();
  } catch (error) {
    redis.disconnect();
    throw unreachable(url, state.last ?? error);
  }
  state.isOpen = true;
  const lost = (): QueueError | undefined =>
    state.isOpen && redis.status === "end" ? goneFor(url, awayMs()) : undefined;
  const { promise: gone, reject } = Promise.withResolvers<never>();
  gone.catch(() => undefined);
  redis.on("end", () => reject(lost()));
  const queue = new bullmq.Queue(QUEUE, { connection: redis });
  queue.on("error", () => undefined);
  return {
    ...{ queue, redis, bullmq },
    watch: (tell) => void listeners.push(tell),
    ...{ lost, gone },
    [Symbol.asyncDispose]: async () => {
      // One that is gone has nothing to be told, and no connection to it is tried again, a worker's own neither.
      state.isOpen = false;
      if (redis.status === "ready") await waitWithin(connectMs, queue.close());
      redis.disconnect();
    },
  };
}

/** Redis accepts a connection, and says nothing. */
class Silent extends Error {
  readonly code = "no answer";
}

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
