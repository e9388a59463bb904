/** Fuzzes in a process of its own, which is ended where it no longer answers, and begun anew for the seeds that are left. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { KindOfFuzzing, Order, Report } from "./fuzz-process.ts";

export interface Fuzzer extends AsyncDisposable {
  readonly kinds: readonly KindOfFuzzing[];
  readonly fuzz: (order: Order) => Promise<Fuzzed>;
}

export interface Fuzzed {
  readonly failures: readonly string[];
  readonly note: string;
}

/** In ms by the clock, for one seed: a machine may have much else to do, and shrinking takes its time. */
const PATIENCE = 180_000;
/** Of what breaks down by the dozen, a few say enough. */
const MOST_FAULTS = 20;

export async function openFuzzer(): Promise<Fuzzer> {
  let running = await begin();
  return {
    kinds: running.kinds,
    fuzz: async ({ name, first, count }) => {
      const failures: string[] = [];
      const notes: string[] = [];
      let seed = first;
      while (seed < first + count && failures.length < MOST_FAULTS) {
        if (running.child.exitCode !== null || running.child.signalCode !== null) running = await begin();
        const run = await follow(running.child, { name, first: seed, count: first + count - seed });
        failures.push(...run.failures);
        notes.push(run.note);
        seed = run.next;
      }
      return { failures, note: notes.filter((note) => note !== "").join(", ") };
    },
    [Symbol.asyncDispose]: async () => {
      if (running.child.exitCode !== null || running.child.signalCode !== null) return;
      const ended = once(running.child, "exit");
      running.child.kill();
      await ended;
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly kinds: readonly KindOfFuzzing[];
}

async function begin(): Promise<Running> {
  const child = fork(new URL("./fuzz-process.ts", import.meta.url), {
    execArgv: ["--max-old-space-size=2000"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const kinds = await new Promise<readonly KindOfFuzzing[]>((resolve, reject) => {
    child.once("message", (told: Report) => resolve(told.kind === "ready" ? told.kinds : []));
    child.once("exit", () => reject(new Error("The process that fuzzes did not begin.")));
  });
  return { child, kinds };
}

interface Run extends Fuzzed {
  /** The seed to go on with. */
  readonly next: number;
}

/** Resolves when the order is done, or the process has ended. */
function follow(child: ChildProcess, order: Order): Promise<Run> {
  const { name, first, count } = order;
  const failures: string[] = [];
  let seed = first;
  return new Promise((resolve) => {
    const waiting = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    const finish = (run: Omit<Run, "failures">): void => {
      clearTimeout(waiting);
      child.off("message", hear).off("exit", end);
      resolve({ failures, ...run });
    };
    const end = (exit: number | null, signal: NodeJS.Signals | null): void => {
      failures.push(`${name}, seed ${seed}: ${endOf(exit, signal)}`);
      finish({ note: "", next: seed + 1 });
    };
    const hear = (told: Report): void => {
      waiting.refresh();
      if (told.kind === "begins") seed = told.seed;
      if (told.kind === "fault") failures.push(`${name}, seed ${told.seed}: ${told.fault}`);
      if (told.kind === "done") finish({ note: told.note, next: first + count });
    };
    child.on("message", hear).on("exit", end);
    child.send(order);
  });
}

function endOf(exit: number | null, signal: NodeJS.Signals | null): string {
  if (signal === "SIGKILL") return `It does not answer within ${PATIENCE / 1000} s.`;
  return `Its process ends with ${signal ?? exit}.`;
}
