/** What is done with jobs after they were added: they are taken back, tried again, or all that wait are emptied out. */
import { enqueue } from "./add-jobs.ts";
import type { Engine } from "./engine.ts";
import { forget, type QueuedJob, type QueueStatus } from "./status.ts";
import { KEYS, type Store } from "./store/store.ts";

interface Managed {
  readonly engine: Pick<Engine, "queue">;
  readonly store: Store;
}

/**
 * Takes jobs back: nothing of them is made any more, and what was made is not published. One in progress is not interrupted, but what it
 * makes belongs to nobody. Returns those that were taken back.
 */
export async function cancelJobs(
  jobs: readonly QueuedJob[],
  { engine, store }: Managed,
): Promise<readonly QueuedJob[]> {
  const open = jobs.filter(({ state }) => state !== "published");
  for (const { id, state } of open) {
    if (state !== "in progress") await engine.queue.remove(id);
    await forget(id, store);
  }
  return open;
}

/** Puts jobs into the queue again that were set aside or lost. Returns those whose bundle is still in the store. */
export async function retryJobs(
  jobs: readonly QueuedJob[],
  { engine, store, keepMs }: Managed & { readonly keepMs: number },
): Promise<readonly QueuedJob[]> {
  const again: QueuedJob[] = [];
  for (const job of jobs) {
    const { id, state, ticket } = job;
    if (state !== "set aside" && state !== "lost") continue;
    if ((await store.get(KEYS.bundle(id))) === undefined) continue;
    await store.remove(KEYS.failure(id));
    await store.remove(KEYS.outcome(id));
    await enqueue(id, { engine, keepMs, priority: ticket?.priority ?? DEFAULT_PRIORITY });
    again.push(job);
  }
  return again;
}

/** 1 comes first. */
export const DEFAULT_PRIORITY = 10;

/** Takes back all jobs that wait, and returns them. Those in progress go on, with what was taken meanwhile. */
export async function drainQueue(
  { jobs }: QueueStatus,
  { engine, store }: Managed,
): Promise<readonly QueuedJob[]> {
  const taken: QueuedJob[] = [];
  for (const job of jobs.filter(({ state }) => state === "waiting" || state === "again later")) {
    if ((await engine.queue.remove(job.id)) === 0) continue;
    await forget(job.id, store);
    taken.push(job);
  }
  return taken;
}
