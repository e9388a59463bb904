/** What stands where: the jobs of a queue by what became of them, from the queue and from the store. */
import type { JobType } from "bullmq";
import pLimit from "p-limit";
import { reasonIn } from "./bundle/result.ts";
import type { Engine } from "./engine.ts";
import type { QueueKey } from "./keys.ts";
import { OUTCOMES, outcomeOf } from "./outcome.ts";
import { clearQuarantine } from "./store/quarantine.ts";
import { idIn, KEYS, type Store } from "./store/store.ts";
import { openTicket, type Ticket } from "./ticket.ts";

export const STATES = ["waiting", "in progress", "again later", "made", ...OUTCOMES, "lost"] as const;

export type JobState = (typeof STATES)[number];

export interface QueuedJob {
  readonly id: string;
  /** `made` waits for its release; `lost` is a job of which neither queue nor store knows more than that it was added. */
  readonly state: JobState;
  /** Undefined on a machine that does not have its key. */
  readonly ticket: Ticket | undefined;
  /** Why it was set aside, in a sentence or as codes of diagnostics, where there is the key. */
  readonly why: string | undefined;
  /** When it was added, in ms since 1970. */
  readonly at: number;
}

export interface QueueStatus {
  readonly jobs: readonly QueuedJob[];
  /** How many workers are connected. */
  readonly workers: number;
}

/** A bucket takes long over each object, and is asked for one of each job. */
const atOnce = pLimit(16);

export async function queueStatus(options: {
  readonly engine: Pick<Engine, "queue">;
  readonly store: Store;
  readonly key: QueueKey | undefined;
}): Promise<QueueStatus> {
  const { engine, store, key } = options;
  const { queue } = engine;
  const idsIn = async (...types: JobType[]): Promise<ReadonlySet<string>> =>
    new Set((await queue.getJobs(types)).flatMap((job) => job?.id ?? []));
  const [waiting, active, delayed, failed] = [
    await idsIn("wait", "prioritized"),
    await idsIn("active"),
    await idsIn("delayed"),
    await idsIn("failed"),
  ];
  const made = idsOf(await store.list("quarantine/"));
  const broken = idsOf(await store.list("failures/"));
  const outcomes = new Map(
    await atOnce.map([...idsOf(await store.list("outcomes/"))], async (id) => [
      id,
      await outcomeOf(id, store),
    ]),
  );
  const stateOf = (id: string): JobState => {
    const outcome = outcomes.get(id);
    if (outcome !== undefined) return outcome;
    if (made.has(id)) return "made";
    if (active.has(id)) return "in progress";
    if (waiting.has(id)) return "waiting";
    if (delayed.has(id)) return "again later";
    return broken.has(id) || failed.has(id) ? "set aside" : "lost";
  };
  const jobs = await atOnce.map(
    await store.list("tickets/"),
    async ({ key: place, at }): Promise<readonly QueuedJob[]> => {
      const id = idIn(place);
      if (id === undefined) return [];
      const sealed = key && (await store.get(place));
      const ticket = key && sealed && openTicket(key, id, sealed);
      const state = stateOf(id);
      const failure = ticket && state === "set aside" ? await store.get(KEYS.failure(id)) : undefined;
      return [{ id, state, ticket, why: failure && reasonIn(failure), at }];
    },
  );
  const workers = (await queue.getWorkers()).length;
  return { jobs: jobs.flat().toSorted((a, b) => a.at - b.at), workers };
}

function idsOf(objects: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(objects.flatMap(({ key }) => idIn(key) ?? []));
}

/** Removes all that the store has of a job. */
export async function forget(id: string, store: Store): Promise<void> {
  for (const key of [KEYS.bundle(id), KEYS.ticket(id), KEYS.failure(id), KEYS.outcome(id)])
    await store.remove(key);
  await clearQuarantine(id, store);
}
