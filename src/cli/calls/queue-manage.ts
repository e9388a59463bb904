/** `citedeck queue cancel`, `retry` and `drain`. */
import { cancelJobs, drainQueue, retryJobs } from "../../queue/manage.ts";
import { type QueuedJob, queueStatus } from "../../queue/status.ts";
import type { CommandContext } from "../command-context.ts";
import type { KeyFlag, ManageFlags, PlaceFlags } from "../commands/queue.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { keepMsOf, keyOf, shortId, storeOf, withQueue } from "../queue-places.ts";
import type { Stream } from "../terminal.ts";

export async function runQueueManage(
  what: "cancel" | "retry",
  ids: readonly string[],
  flags: ManageFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  if (ids.length === 0 && !flags.all)
    throw new UsageError("No job is named.", ["Name jobs as `citedeck queue status` does, or write --all."]);
  const [key, store] = [keyOf(flags), await storeOf(flags)];
  const done = await withQueue(flags, async (engine) => {
    const { jobs } = await queueStatus({ engine, store, key });
    const meant = flags.all ? jobs : ids.map((id) => jobNamed(id, jobs));
    const managed = { engine, store, keepMs: keepMsOf(flags) };
    return what === "cancel" ? await cancelJobs(meant, managed) : await retryJobs(meant, managed);
  });
  tell(done, what === "cancel" ? "taken back" : "queued again", terminal.out);
  finish(EXIT.good);
}

export async function runQueueDrain(
  flags: PlaceFlags & KeyFlag,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const [key, store] = [keyOf(flags), await storeOf(flags)];
  const done = await withQueue(flags, async (engine) =>
    drainQueue(await queueStatus({ engine, store, key }), { engine, store }),
  );
  tell(done, "taken back", terminal.out);
  finish(EXIT.good);
}

/** Shorter beginnings may mean another job tomorrow. */
const SHORTEST = 8;

function jobNamed(name: string, jobs: readonly QueuedJob[]): QueuedJob {
  const found = name.length < SHORTEST ? [] : jobs.filter(({ id }) => id.startsWith(name));
  const [job, other] = found;
  if (job !== undefined && other === undefined) return job;
  throw new UsageError(other === undefined ? `No job is named "${name}".` : `"${name}" names several jobs.`, [
    "`citedeck queue status` lists them; --json has their whole IDs.",
  ]);
}

function tell(jobs: readonly QueuedJob[], what: string, out: Stream): void {
  for (const { id, ticket } of jobs) {
    const about = ticket === undefined ? "" : `  ${ticket.brief} for ${ticket.audience}`;
    out.write(`${shortId(id)}${about}: ${what}\n`);
  }
  if (jobs.length === 0) out.write(`Nothing was ${what}.\n`);
}
