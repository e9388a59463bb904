/** Runs jobs in a process of their own, within limits of time and memory. */
import { type ChildProcess, fork } from "node:child_process";
import { ownModule } from "../../workspace/package-files.ts";
import { endProcesses } from "./end-processes.ts";
import type { JobAnswer } from "./job-process.ts";
import { memoryOf } from "./memory-of.ts";

export interface JobLimits {
  /** For one job, in ms. */
  readonly timeMs: number;
  /** For the process and its browser, in MB. Where the system does not tell what they hold, for V8's heap alone. */
  readonly memory: number;
}

export type JobOutcome =
  | Extract<JobAnswer, { kind: "made" }>
  | { readonly kind: "broken"; readonly reason: BrokenBy; readonly message: string };

export type BrokenBy = "browser" | "version" | "crash" | "time" | "memory" | "stopped";

export interface JobRunner extends AsyncDisposable {
  /** Makes one bundle. Ends the process where it takes too long, and where `signal` aborts. */
  run(bundle: Uint8Array, signal: AbortSignal): Promise<JobOutcome>;
}

/** A process is renewed after so many jobs, so that no leak of a browser or a library grows without end. */
const JOBS_EACH = 50;

/** The process is started when it is first needed, and again whenever it has ended. */
export function jobRunner(limits: JobLimits): JobRunner {
  const state: { child?: ChildProcess | undefined; jobs: number } = { jobs: 0 };
  const end = async (): Promise<void> => {
    const { child } = state;
    state.child = undefined;
    if (child !== undefined) await endChild(child);
  };
  return {
    run: async (bundle, signal) => {
      if (state.jobs >= JOBS_EACH) await end();
      if (state.child === undefined || !state.child.connected) {
        state.child = startChild(limits);
        state.jobs = 0;
      }
      state.jobs += 1;
      const outcome = await outcomeOf(state.child, { bundle, signal, limits });
      if (outcome.kind === "broken") await end();
      return outcome;
    },
    [Symbol.asyncDispose]: end,
  };
}

const ENTRY = ownModule("queue/work/job-process");

function startChild({ memory }: JobLimits): ChildProcess {
  const child = fork(ENTRY, {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: "advanced",
    env: withoutAccess(process.env),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  // After a job nobody else listens: a channel that both sides close at once says so, and would end the worker.
  child.on("error", () => undefined);
  // It stops flowing, and never closes, once nobody listens any more.
  child.stderr?.setEncoding("utf8").on("data", () => undefined);
  return child;
}

/** What renders an author's templates has no business with queue, store and keys. */
function withoutAccess(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:AWS_|CITEDECK_(?:REDIS|QUEUE|STORE))/.test(name)),
  );
}

function outcomeOf(
  child: ChildProcess,
  job: { readonly bundle: Uint8Array; readonly signal: AbortSignal; readonly limits: JobLimits },
): Promise<JobOutcome> {
  const { bundle, signal, limits } = job;
  const said = { last: "" };
  const { promise, resolve } = Promise.withResolvers<JobOutcome>();
  const broken = (reason: BrokenBy, message: string): void => resolve({ kind: "broken", reason, message });
  const onText = (text: string): void => {
    said.last = `${said.last}${text}`.slice(-LAST_WORDS);
  };
  const tooLarge = (): void => broken("memory", `It takes more than ${limits.memory} MB.`);
  const onClose = (): void =>
    /heap out of memory|heap limit/i.test(said.last) ? tooLarge() : broken("crash", "Its process ended.");
  const onError = (error: Error): void => broken("crash", error.message);
  const onStop = (): void => broken("stopped", "The worker was told to stop.");
  const timer = setTimeout(
    () => broken("time", `It takes longer than ${limits.timeMs / 1000} s.`),
    limits.timeMs,
  );
  const looks = setInterval(() => {
    if (child.pid !== undefined && memoryOf(child.pid) > limits.memory) tooLarge();
  }, LOOK_MS);
  child.on("message", resolve).on("close", onClose).on("error", onError);
  child.stderr?.on("data", onText);
  signal.addEventListener("abort", onStop, { once: true });
  if (signal.aborted) onStop();
  else child.send({ bundle }, () => undefined);
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(looks);
    signal.removeEventListener("abort", onStop);
    child.off("message", resolve).off("close", onClose).off("error", onError);
    child.stderr?.off("data", onText);
  });
}

/** To look takes some milliseconds, and nothing takes a machine's memory in less. */
const LOOK_MS = 500;

/** In UTF-16 code units. */
const LAST_WORDS = 10_000;

/** Whether it hangs or not, it is gone afterwards, and its browser with it. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once("exit", resolve));
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => void endProcesses(child.pid), GOODBYE_MS);
  await closed;
  clearTimeout(timer);
}

/** What is well closes its browser and goes by itself. */
const GOODBYE_MS = 3000;
