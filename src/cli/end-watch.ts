/** A thread that ends the process, by the signal that it got, once the process has not beaten for a while. */
import { setInterval } from "node:timers";
import { workerData } from "node:worker_threads";

export interface EndWatch {
  /** Its one number changes as long as the process is not busy. */
  readonly beats: Int32Array;
  readonly signal: NodeJS.Signals;
  readonly busyMs: number;
}

const { beats, signal, busyMs }: EndWatch = workerData;
const seen = { beats: -1 };
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now === seen.beats) process.kill(process.pid, signal);
  seen.beats = now;
}, busyMs);
