/** Watches, from a thread, the process in which a source is read, and ends it where it takes too much. */
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** The limits for reading. */
export interface Allowed {
  /** Processor time. */
  readonly timeoutMs: number;
  /** In MB. */
  readonly memory: number;
}

export type Excess = "time" | "memory";

/** How many times longer anything may take on a busy computer. */
const BUSIEST = 5;

/** Milliseconds between two checks. */
const INTERVAL = 20;

/**
 * V8 limits objects and texts only, so the bytes that a file unpacks to are watched here. Processor time is measured: a
 * computer that is busy with something else is not the file's fault.
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

/** Written synchronously, bypassing all streams, since nothing of this process runs afterwards. */
function end(excess: Excess): void {
  writeSync(2, `citedeck: too much ${excess}\n`);
  process.kill(process.pid, "SIGKILL");
}

watch(workerData);
