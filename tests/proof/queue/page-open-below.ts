/** Sees from outside whether a worker has a page open, on Linux, which alone lists processes in files. */
import { readdirSync, readFileSync } from "node:fs";

/** Returns whether a process that descends from `pid` draws a page for a browser. */
export function pageOpenBelow(pid: number | undefined): boolean {
  const all = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => seen(name)),
  );
  const isBelow = (one: Seen | undefined): boolean =>
    one !== undefined && (one.parent === pid || isBelow(all.get(one.parent)));
  return [...all.values()].some((one) => one.args.includes("--type=renderer") && isBelow(one));
}

interface Seen {
  readonly parent: number;
  readonly args: string;
}

/** Nothing of a process that has ended meanwhile. */
function seen(pid: string): readonly (readonly [number, Seen])[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return [[Number(pid), { parent: Number(parent), args }]];
  } catch {
    return [];
  }
}
