/** A worker: takes jobs, makes them, and puts what it made into quarantine. It knows nothing of a brief but one audience's share. */
import type { Job } from "bullmq";
import { waitWithin } from "../../workspace/wait-within.ts";
import { failedResult, writeResult } from "../bundle/result.ts";
import { ATTEMPTS, type Engine, QUEUE } from "../engine.ts";
import { resultName } from "../job-id.ts";
import { ALL_LOST, outcomeOf } from "../outcome.ts";
import { isInQuarantine } from "../store/quarantine.ts";
import { KEYS, type Store } from "../store/store.ts";
import { checkStore } from "../store-of-queue.ts";
import { type BrokenBy, type JobLimits, type JobOutcome, type JobRunner, jobRunner } from "./job-runner.ts";

export interface WorkOptions {
  readonly engine: Engine;
  readonly store: Store;
  /** How many at once. */
  readonly jobs: number;
  readonly limits: JobLimits;
  /** After how many ms without a sign of life a worker's job is another's. */
  readonly stallMs: number;
  /** Receives what happens to a job, which names no brief and no audience. */
  readonly onEvent: (event: WorkEvent) => void;
}

export interface WorkEvent {
  readonly id: string;
  readonly what: "taken" | "made" | "again" | "set aside" | "handed back" | "taken back";
  /** A code of ours, such as `slide-overflow` or `time`. */
  readonly why?: string | undefined;
  /** Since it was taken. */
  readonly ms: number;
}

export interface Working {
  /**
   * Takes no new job, and waits for those in progress; what is not made after `graceMs` is handed back to the queue. Everything is
   * closed when it resolves.
   */
  stop(graceMs: number): Promise<void>;
}

/** Throws a QueueError where the store is not the one in which the queue's jobs lie. */
export async function startWork(options: WorkOptions): Promise<Working> {
  const { engine, store, jobs, stallMs, limits } = options;
  const { Worker } = engine.bullmq;
  await checkStore(engine, store);
  const stopping = new AbortController();
  const runners = new RunnerPool(limits);
  const worker = new Worker(
    QUEUE,
    (job, token) => guarded(job, { ...options, token: token ?? "", runners, signal: stopping.signal }),
    {
      ...{ connection: engine.redis, concurrency: jobs, lockDuration: stallMs, stalledInterval: stallMs },
      // A worker that is killed is not the job's fault, until it happens again and again.
      maxStalledCount: ATTEMPTS - 1,
      autorun: false,
    },
  );
  // The connection comes back by itself; what was being made is put into the store in the meantime.
  worker.on("error", () => undefined);
  worker.on("failed", (job, error) => {
    if (job?.id !== undefined && isLost(error)) tellLost(job.id, store).catch(() => undefined);
  });
  await worker.waitUntilReady();
  // Only now, so that no job is taken before somebody could tell the worker to stop.
  worker.run().catch(() => undefined);
  return {
    stop: async (graceMs) => {
      const timer = setTimeout(() => stopping.abort(), graceMs);
      // Where Redis is gone for good, the worker waits for it without end; its jobs are another's once it counts as lost.
      await waitWithin(graceMs + HAND_BACK_MS, worker.close());
      clearTimeout(timer);
      await runners[Symbol.asyncDispose]();
    },
  };
}

/** What is handed back, and said to Redis, takes no longer. */
const HAND_BACK_MS = 10_000;

interface JobContext extends WorkOptions {
  readonly token: string;
  readonly runners: RunnerPool;
  readonly signal: AbortSignal;
}

/** Whether BullMQ says that a job was lost with each worker that took it. */
function isLost({ message }: Error): boolean {
  return message.includes("stalled more than");
}

/** No worker is left that could have said so. */
async function tellLost(id: string, store: Store): Promise<void> {
  if (await isMade(id, store)) return;
  await store.put(KEYS.failure(id), writeResult(failedResult(ALL_LOST)));
}

/**
 * A store that fails is no fault of the job: it is tried again later, and that try does not count. What the store fails at may name its
 * place, which Redis need not know.
 */
async function guarded(job: Job, context: JobContext): Promise<void> {
  const { DelayedError, UnrecoverableError, WaitingError } = context.engine.bullmq;
  try {
    await workOn(job, context);
  } catch (error) {
    const isOurs = error instanceof JobBroken || error instanceof UnrecoverableError;
    if (isOurs || error instanceof WaitingError) throw error;
    context.onEvent({ id: job.id ?? "", what: "again", why: "store", ms: 0 });
    await job.moveToDelayed(Date.now() + pauseMs(job.attemptsStarted), context.token);
    throw new DelayedError();
  }
}

/** Between two tries, twice as long each time, up to a minute; workers do not come back all at once. */
function pauseMs(tries: number): number {
  return Math.min(60_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2);
}

/** Its message is a code. */
class JobBroken extends Error {}

async function workOn(job: Job, context: JobContext): Promise<void> {
  const { engine, store, token, runners, signal, onEvent } = context;
  const { UnrecoverableError, WaitingError } = engine.bullmq;
  const { id = "" } = job;
  const started = performance.now();
  const tell = (what: WorkEvent["what"], why?: string): void =>
    onEvent({ id, what, why, ms: performance.now() - started });
  tell("taken");
  if ((await store.get(KEYS.ticket(id))) === undefined) {
    await checkStore(engine, store);
    return tell("taken back");
  }
  // It may have been made by a worker that was lost before it could say so.
  if (await isMade(id, store)) return tell("made");
  const bundle = await store.get(KEYS.bundle(id));
  if (bundle === undefined) {
    await store.put(KEYS.failure(id), writeResult(failedResult("Its bundle is no longer in the store.")));
    tell("set aside", "no-bundle");
    throw new UnrecoverableError("no-bundle");
  }
  const outcome = await runners.use((runner) => runner.run(bundle, signal)).catch(crashed);
  if (outcome.kind === "made" && outcome.errors.length === 0) {
    // One that hung meanwhile comes after another that has made it.
    if (!(await isMade(id, store)))
      await store.put(KEYS.quarantined(id, resultName(bundle, outcome.result)), outcome.result);
    return tell("made");
  }
  if (outcome.kind === "made") {
    // The same deck has the same mistakes wherever it is made.
    const codes = outcome.errors.join(", ");
    await store.put(KEYS.failure(id), outcome.result);
    tell("set aside", codes);
    throw new UnrecoverableError(codes);
  }
  const { reason, message } = outcome;
  if (reason === "stopped") {
    tell("handed back");
    await job.moveToWait(token);
    throw new WaitingError();
  }
  const isLast = reason === "version" || job.attemptsMade + 1 >= ATTEMPTS;
  if (isLast) await store.put(KEYS.failure(id), writeResult(failedResult(sentence(reason, message))));
  tell(isLast ? "set aside" : "again", reason);
  throw reason === "version" ? new UnrecoverableError(reason) : new JobBroken(reason);
}

/** Whether it is made, or what was made is even settled. */
async function isMade(id: string, store: Store): Promise<boolean> {
  return (await isInQuarantine(id, store)) || (await outcomeOf(id, store)) !== undefined;
}

/** What fails beside the store is a try that counts. */
function crashed(error: unknown): JobOutcome {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "broken", reason: "crash", message };
}

function sentence(reason: BrokenBy, message: string): string {
  return reason === "crash" ? `Its process failed: ${message}` : message;
}

/** A process for each job in progress, kept for the next one. */
class RunnerPool implements AsyncDisposable {
  readonly #limits: JobLimits;
  readonly #idle: JobRunner[] = [];

  constructor(limits: JobLimits) {
    this.#limits = limits;
  }

  async use<T>(work: (runner: JobRunner) => Promise<T>): Promise<T> {
    const runner = this.#idle.pop() ?? jobRunner(this.#limits);
    try {
      return await work(runner);
    } finally {
      this.#idle.push(runner);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#idle.map((runner) => runner[Symbol.asyncDispose]()));
  }
}
