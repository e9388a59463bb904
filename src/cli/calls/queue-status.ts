/** `citedeck queue status`: shows the jobs of a queue. */
import { setTimeout as wait } from "node:timers/promises";
import { type QueueStatus, queueStatus, STATES } from "../../queue/status.ts";
import { stopping } from "../../workspace/at-end.ts";
import type { CommandContext } from "../command-context.ts";
import type { StatusFlags } from "../commands/queue.ts";
import { EXIT } from "../exit-code.ts";
import { keyOf, shortId, storeOf, withQueue } from "../queue-places.ts";
import { layOut } from "../table.ts";
import type { Stream } from "../terminal.ts";

export async function runQueueStatus(
  flags: StatusFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const [key, store] = [keyOf(flags), await storeOf(flags)];
  await withQueue(flags, async (engine) => {
    for (;;) {
      const status = await queueStatus({ engine, store, key });
      if (flags.json)
        terminal.out.write(`${JSON.stringify(toJson(status), undefined, flags.watch ? 0 : 2)}\n`);
      else print(status, terminal.out);
      if (!flags.watch) break;
      await wait(INTERVAL_MS, undefined, { signal: stopping });
    }
  });
  finish(EXIT.good);
}

const INTERVAL_MS = 2000;

function print({ jobs, workers }: QueueStatus, out: Stream): void {
  const counts = countsOf(jobs).map(([state, count]) => `${count} ${state}`);
  const told = counts.length === 0 ? "no jobs" : counts.join(", ");
  out.write(`${workers} ${workers === 1 ? "worker" : "workers"}; ${told}\n`);
  const rows = jobs.map(({ id, state, ticket, at }) => [
    ...[shortId(id), state, ticket?.brief ?? "?", ticket?.audience ?? "?"],
    new Date(at).toISOString().slice(0, 19).replace("T", " "),
  ]);
  if (rows.length > 0)
    for (const line of layOut([["job", "state", "brief", "audience", "added (UTC)"], ...rows]))
      out.write(`  ${line}\n`);
  for (const { id, why } of jobs)
    if (why !== undefined) out.write(`  ${shortId(id)} was set aside: ${why}\n`);
}

function countsOf(jobs: QueueStatus["jobs"]): readonly (readonly [string, number])[] {
  return STATES.map((state) => [state, jobs.filter((job) => job.state === state).length] as const).filter(
    ([, count]) => count > 0,
  );
}

function toJson({ jobs, workers }: QueueStatus): object {
  return {
    workers,
    counts: Object.fromEntries(countsOf(jobs)),
    jobs: jobs.map(({ id, state, ticket, why, at }) => ({
      ...{ id, state, why, brief: ticket?.brief, audience: ticket?.audience, formats: ticket?.formats },
      added: new Date(at).toISOString(),
    })),
  };
}
