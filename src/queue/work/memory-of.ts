/** How much memory a process holds, with all that it started: by the files of proc(5), which Linux alone has. */
import { readFileSync } from "node:fs";
import { processesBelow } from "./processes-below.ts";

/** Returns MB (of 1,000,000 bytes): what processes share counts once (the proportional set size). 0 on systems without `/proc`. */
export function memoryOf(pid: number): number {
  return [pid, ...processesBelow(pid)].reduce((sum, one) => sum + heldBy(one), 0);
}

/** A browser's sandbox lets nobody look closely: what such a process alone holds counts then. */
function heldBy(pid: number): number {
  const kib =
    kibIn(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m) ??
    kibIn(`/proc/${pid}/status`, /^RssAnon:\s+(\d+) kB/m);
  return ((kib ?? 0) * 1024) / 1e6;
}

/** Undefined where the file cannot be read: its process has ended, or is none of ours. */
function kibIn(file: string, pattern: RegExp): number | undefined {
  try {
    const [, kib] = pattern.exec(readFileSync(file, "utf8")) ?? [];
    return kib === undefined ? undefined : Number(kib);
  } catch {
    return undefined;
  }
}
