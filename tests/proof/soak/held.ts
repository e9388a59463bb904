/** What a process holds, on Linux: memory, files, threads, processes, temporary files. Needs `--expose-gc`. */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

export interface Held {
  /** How many builds were done. */
  readonly builds: number;
  /** In bytes: of the whole process, and of what the program itself refers to. */
  readonly resident: number;
  readonly referred: number;
  /** Open files and sockets, threads, processes that run, whatever else keeps the process going, and files among the temporary ones. */
  readonly files: number;
  readonly threads: number;
  readonly children: number;
  readonly resources: number;
  /** What these are. */
  readonly kinds: readonly string[];
  readonly temporary: number;
}

/** Once what is closed a moment after a build is closed, and what is collected in steps is collected. */
export async function measureAtRest(builds: number): Promise<Held> {
  await pause(300);
  for (let times = 0; times < 4; times += 1) {
    globalThis.gc?.();
    await pause(20);
  }
  return measureNow(builds);
}

export function measureNow(builds: number): Held {
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    ...{ builds, resident: rss, referred: heapUsed + external },
    files: readdirSync("/proc/self/fd").length,
    threads: readdirSync("/proc/self/task").length,
    children: readFileSync(`/proc/self/task/${process.pid}/children`, "utf8")
      .trim()
      .split(/\s+/)
      .filter(Boolean).length,
    resources: process.getActiveResourcesInfo().length,
    kinds: process.getActiveResourcesInfo(),
    temporary: readdirSync(tmpdir()).filter((name) => !name.startsWith("node-compile")).length,
  };
}

/** No figure, which would be one that the sources do not have. */
export function word(at: number): string {
  return [...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
