/** Sees from outside whether a worker has a page open, on Linux, which alone lists processes in files. */
import { readFileSync } from "node:fs";
import { processesBelow } from "../../../src/queue/work/processes-below.ts";

/** Returns whether a process that descends from `pid` draws a page for a browser. */
export function pageOpenBelow(pid: number | undefined): boolean {
  return pid !== undefined && processesBelow(pid).some((one) => argumentsOf(one).includes("--type=renderer"));
}

/** Nothing of a process that has ended meanwhile. */
function argumentsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
