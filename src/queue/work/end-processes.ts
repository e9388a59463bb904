/** Ends a process at once, with all that it started, also where it hangs. */
import { readdirSync, readFileSync } from "node:fs";

/** On systems without `/proc` only the process itself is ended; a browser goes when its pipe is closed. */
export function endProcesses(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const one of [pid, ...below(pid)]) {
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

function below(pid: number): readonly number[] {
  const parents = parentsNow();
  const found: number[] = [];
  for (const [child, parent] of parents) if (parent === pid) found.push(child, ...belowIn(child, parents));
  return found;
}

function belowIn(pid: number, parents: ReadonlyMap<number, number>): readonly number[] {
  return [...parents].flatMap(([child, parent]) =>
    parent === pid ? [child, ...belowIn(child, parents)] : [],
  );
}

/** The parent of each process that runs. */
function parentsNow(): ReadonlyMap<number, number> {
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return new Map(pids.flatMap((pid) => parentOf(pid)));
  } catch {
    return new Map();
  }
}

/** The name of a program stands in brackets and may hold anything, so that fields are counted from behind it. */
function parentOf(pid: string): readonly (readonly [number, number])[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent = ""] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [[Number(pid), Number(parent)]];
  } catch {
    return [];
  }
}
