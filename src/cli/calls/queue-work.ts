/** `citedeck queue work`: makes jobs until it is told to stop. Its lines name jobs by their IDs alone. */
import type { Engine } from "../../queue/engine.ts";
import type { Store } from "../../queue/store/store.ts";
import { sweepStore } from "../../queue/sweep.ts";
import { startWork, type WorkEvent } from "../../queue/work/work.ts";
import { atEnd } from "../../workspace/at-end.ts";
import type { CommandContext } from "../command-context.ts";
import type { WorkFlags } from "../commands/queue.ts";
import { EXIT } from "../exit-code.ts";
import { keepMsOf, shortId, storeOf, withQueue } from "../queue-places.ts";
import type { Stream } from "../terminal.ts";

export async function runQueueWork(flags: WorkFlags, { terminal, finish }: CommandContext): Promise<void> {
  const store = await storeOf(flags);
  // A worker that has lost the queue waits for it.
  await withQueue(flags, (engine) => workUntilTold(engine, store, flags, terminal.out), Infinity);
  finish(EXIT.good);
}

async function workUntilTold(engine: Engine, store: Store, flags: WorkFlags, out: Stream): Promise<void> {
  const say = (line: string): void => {
    out.write(`${line}\n`);
  };
  const working = await startWork({
    ...{ engine, store, jobs: flags.jobs, stallMs: flags.stall * 1000 },
    limits: { timeMs: flags.limit * 1000, memory: Math.floor(flags.memory) },
    onEvent: (event) => say(lineFor(event)),
  });
  engine.watch((state) => say(state === "gone" ? "Redis is gone: waiting for it." : "Redis is back."));
  say(`Working, ${flags.jobs} at once, until told to stop (Ctrl+C).`);
  const sweep = (): void => {
    // The next one may find the store again.
    sweepStore(store, keepMsOf(flags)).catch(() => undefined);
  };
  sweep();
  const timer = setInterval(sweep, SWEEP_MS);
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  using _ = atEnd(async () => {
    say("Stopping: jobs in progress are made, or handed back.");
    clearInterval(timer);
    await working.stop(flags.grace * 1000);
    say("Stopped.");
    resolve();
  });
  await stopped;
}

const SWEEP_MS = 3600 * 1000;

function lineFor({ id, what, why, ms }: WorkEvent): string {
  const time = what === "taken" ? "" : ` after ${(ms / 1000).toFixed(1)} s`;
  return `${shortId(id)}  ${what}${time}${why === undefined ? "" : ` (${why})`}`;
}
