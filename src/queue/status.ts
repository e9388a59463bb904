/** What stands where: the jobs of a queue by what became of them, from the queue and from the store. */
import type { JobType } from "bullmq";
import type { Engine } from "./engine.ts";
import type { QueueKey } from "./keys.ts";
import { idIn, KEYS, type Store } from "./store/store.ts";
import { openTicket, type Ticket } from "./ticket.ts";

export const STATES = [
  "waiting",
  "in progress",
  "again later",
  "made",
  "published",
  "refused",
  "set aside",
  "lost",
] as const;

export type JobState = (typeof STATES)[number];

export interface QueuedJob {
  readonly id: string;
  /** `made` waits for its release; `lost` is a job of which neither queue nor store knows more than that it was added. */
  readonly state: JobState;
  /** Undefined on a machine that does not have its key. */
  readonly ticket: Ticket | undefined;
  /** When it was added, in ms since 1970. */
  readonly at: number;
}

export interface QueueStatus {
  readonly jobs: readonly QueuedJob[];
  /** How many workers are connected. */
  readonly workers: number;
}

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
  const outcomes = new Map<string, string>();
  for (const { key: at } of await store.list("outcomes/"))
    outcomes.set(idIn(at) ?? "", Buffer.from((await store.get(at)) ?? []).toString());
  const stateOf = (id: string): JobState => {
    const outcome = STATES.find((state) => state === outcomes.get(id));
    if (outcome !== undefined) return outcome;
    if (made.has(id)) return "made";
    if (active.has(id)) return "in progress";
    if (waiting.has(id)) return "waiting";
    if (delayed.has(id)) return "again later";
    return broken.has(id) || failed.has(id) ? "set aside" : "lost";
  };
  const jobs: QueuedJob[] = [];
  for (const { key: at, at: added } of await store.list("tickets/")) {
    const id = idIn(at);
    if (id === undefined) continue;
    const sealed = key && (await store.get(at));
    const ticket = key && sealed && openTicket(key, id, sealed);
    jobs.push({ id, state: stateOf(id), ticket: ticket ?? undefined, at: added });
  }
  return { jobs: jobs.toSorted((a, b) => a.at - b.at), workers: (await queue.getWorkers()).length };
}

function idsOf(objects: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(objects.flatMap(({ key }) => idIn(key) ?? []));
}

/** Removes all that the store has of a job. */
export async function forget(id: string, store: Store): Promise<void> {
  for (const key of [KEYS.bundle(id), KEYS.ticket(id), KEYS.failure(id), KEYS.outcome(id)])
    await store.remove(key);
  for (const { key } of await store.list(KEYS.quarantine(id))) await store.remove(key);
}
