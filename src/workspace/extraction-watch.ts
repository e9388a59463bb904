/** Watches the process that a source is read in, from a thread of it, and ends it where it takes too much. */
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** What reading may take. */
export interface Allowed {
  /** Of the processor. */
  readonly timeoutMs: number;
  /** MB. */
  readonly memory: number;
}

export type Excess = "time" | "memory";

/** How many times longer anything may take on a computer that is busy. */
const BUSIEST = 5;

/** Milliseconds between two looks. */
const INTERVAL = 20;

/**
 * V8 limits objects and texts alone, so the bytes that a file unpacks to are watched here. Time is that of the processor: a computer
 * that is busy with something else is not the file's fault.
 */
function watch({ timeoutMs, memory }: Allowed): void {
  const [bytes, usage, start] = [process.memoryUsage.rss(), process.cpuUsage(), performance.now()];
  setInterval(() => {
    const { user, system } = process.cpuUsage(usage);
    const waited = (performance.now() - start) / BUSIEST;
    if (Math.max((user + system) / 1000, waited) > timeoutMs) end("time");
    if (process.memoryUsage.rss() - bytes > memory * 1_000_000) end("memory");
  }, INTERVAL);
}

/** Written at once and past all streams: nothing of this process runs any more afterwards. */
function end(excess: Excess): void {
  writeSync(2, `citedeck: too much ${excess}\n`);
  process.kill(process.pid, "SIGKILL");
}

watch(workerData);
