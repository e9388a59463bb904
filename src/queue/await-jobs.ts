/** Waits for the jobs that were added here, and publishes each as soon as it is made. */
import { setTimeout as wait } from "node:timers/promises";
import type { JobState } from "bullmq";
import type { Session } from "../session/create-session.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { type AddedJob, enqueue } from "./add-jobs.ts";
import type { Engine } from "./engine.ts";
import { ALL_LOST, outcomeOf } from "./outcome.ts";
import { type Released, type ReleaseOptions, release } from "./release.ts";
import { isInQuarantine } from "./store/quarantine.ts";
import { KEYS, type Store } from "./store/store.ts";

export interface AwaitOptions extends Omit<ReleaseOptions, "ids" | "sessions"> {
  readonly engine: Pick<Engine, "queue">;
  readonly priority: number;
  readonly keepMs: number;
  /** Receives each job as it is over. */
  readonly onReleased: (one: Released) => void;
}

const INTERVAL_MS = 500;

/** Another version's workers have a queue of their own. */
const NO_WORKER = `No worker of citedeck ${packageVersion()} is connected to this queue: its jobs wait for one.`;

/** A job is looked up in the queue after so many looks into the store. */
const LOOKS = 10;

/** Nobody works on such a job any more. The queue has forgotten one that is unknown, such as when Redis lost its last second. */
const OVER: readonly (JobState | "unknown")[] = ["failed", "completed", "unknown"];

/** Resolves when all jobs are over. Throws the reason of `signal`. */
export async function awaitJobs(
  jobs: readonly AddedJob[],
  options: AwaitOptions,
): Promise<readonly Released[]> {
  const { engine, store, signal, onReleased, onWarning } = options;
  const open = new Map(jobs.map((job) => [job.id, job]));
  const over: Released[] = [];
  const sessions = new Map<string, Session>();
  const end = (one: Released): void => {
    open.delete(one.id);
    over.push(one);
    onReleased(one);
  };
  for (let look = 1; open.size > 0; look += 1) {
    await release({ ...options, ids: [...open.keys()], sessions, onReleased: end });
    const awaited = new Set([...open.values()].map(({ brief }) => brief));
    for (const brief of sessions.keys()) if (!awaited.has(brief)) sessions.delete(brief);
    if (look === LOOKS && (await engine.queue.getWorkersCount()) === 0) onWarning(NO_WORKER);
    if (look % LOOKS === 0)
      for (const job of open.values()) {
        const settled = await settledElsewhere(job, store);
        if (settled !== undefined) {
          end(settled);
          continue;
        }
        const state = await engine.queue.getJobState(job.id);
        if (!OVER.includes(state) || (await isInQuarantine(job.id, store))) continue;
        if (state !== "failed") await enqueue(job.id, options);
        else if ((await store.get(KEYS.failure(job.id))) === undefined) end(abandoned(job));
      }
    if (open.size > 0) await wait(INTERVAL_MS, undefined, signal === undefined ? {} : { signal });
  }
  return over;
}

/** Another command may have published it meanwhile, or taken it back. */
async function settledElsewhere(
  { id, brief, audience }: AddedJob,
  store: Store,
): Promise<Released | undefined> {
  const about = { id, brief, audience, diagnostics: [], outputs: [] };
  const outcome = await outcomeOf(id, store);
  if (outcome !== undefined) return { ...about, outcome, why: "Another command has released it." };
  if ((await store.get(KEYS.ticket(id))) !== undefined) return undefined;
  return { ...about, outcome: "set aside", why: "It was taken back." };
}

function abandoned({ id, brief, audience }: AddedJob): Released {
  return { id, brief, audience, outcome: "set aside", why: ALL_LOST, diagnostics: [], outputs: [] };
}
