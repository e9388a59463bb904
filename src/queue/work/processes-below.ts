/** The processes that a process has started, and those that these have: by the files of proc(5), which Linux alone has. */
import { readdirSync, readFileSync } from "node:fs";

/** Returns their numbers; none on systems without `/proc`. */
export function processesBelow(pid: number): readonly number[] {
  return belowIn(pid, parentsNow());
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
