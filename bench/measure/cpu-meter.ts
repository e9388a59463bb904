/** Counts the CPU time of a command and of all that it starts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface CpuMeter {
  /** How it counts, in a sentence. */
  readonly method: string;
  start(): CpuCount;
}

/** One count. It is of one command. */
export interface CpuCount {
  /** What to run in place of the command; its shell writes to file descriptor 3. */
  wrap(command: readonly string[]): readonly string[];
  /** Ends what is still running of it; what cannot be reached from here goes on. */
  kill(): void;
  /** Returns the seconds of CPU, user and system. `said` is what came out of file descriptor 3. */
  finish(said: string): Promise<number>;
}

/** Returns the best meter of this machine: a control group of its own, version 2 or 1; else what the shell counts. */
export function findCpuMeter(): CpuMeter {
  const places = [...placesOf(2), ...placesOf(1)];
  const place = places.find(isUsable);
  return place === undefined ? shellMeter : groupMeter(place);
}

interface Place {
  readonly version: 1 | 2;
  readonly folder: string;
}

/** The group that this process is in, where its version is mounted. */
function placesOf(version: 1 | 2): readonly Place[] {
  const own = readOr("/proc/self/cgroup").split("\n");
  const mounts = readOr("/proc/self/mounts").split("\n");
  return mounts.flatMap((line): readonly Place[] => {
    const [, mount = "", type = "", options = ""] = line.split(" ");
    if (version === 2 ? type !== "cgroup2" : !(type === "cgroup" && options.split(",").includes("cpuacct")))
      return [];
    const isOwn = (controllers: string): boolean =>
      version === 2 ? controllers === "" : controllers.split(",").includes("cpuacct");
    const path = own.map((entry) => entry.split(":")).find(([, controllers = ""]) => isOwn(controllers))?.[2];
    return path === undefined
      ? []
      : [
          { version, folder: join(mount, path) },
          { version, folder: mount },
        ];
  });
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isUsable(place: Place): boolean {
  try {
    const group = makeGroup(place);
    const [file = "", ...args] = inGroup(group, ["true"]);
    const { status } = spawnSync(file, args);
    const seconds = secondsOf(place, group);
    isRemoved(group);
    return status === 0 && seconds > 0;
  } catch {
    return false;
  }
}

function groupMeter(place: Place): CpuMeter {
  return {
    method: `a control group (cgroup v${place.version}) of its own for each command: every process in it counts, also those that outlive their parents`,
    start: () => countGroup(place),
  };
}

const numbers = { next: 1 };

function makeGroup({ folder }: Place): string {
  const group = join(folder, `citedeck-bench-${process.pid}-${numbers.next}`);
  numbers.next += 1;
  mkdirSync(group);
  return group;
}

function inGroup(group: string, command: readonly string[]): readonly string[] {
  return ["/bin/sh", "-c", 'echo $$ > "$0" && exec "$@"', join(group, "cgroup.procs"), ...command];
}

function secondsOf({ version }: Place, group: string): number {
  if (version === 1) return Number(readFileSync(join(group, "cpuacct.usage"), "utf8")) / 1e9;
  const [, usage] = /^usage_usec (\d+)$/m.exec(readFileSync(join(group, "cpu.stat"), "utf8")) ?? [];
  return Number(usage) / 1e6;
}

function countGroup(place: Place): CpuCount {
  const group = makeGroup(place);
  const running = (): readonly number[] =>
    readFileSync(join(group, "cgroup.procs"), "utf8").split("\n").filter(Boolean).map(Number);
  const kill = (): void => {
    for (const pid of running()) end(pid);
  };
  return {
    wrap: (command) => inGroup(group, command),
    kill,
    finish: async () => {
      // A browser's children end a moment after it; what stays for longer is ended.
      for (let waited = 0; ; waited += 1) {
        if (running().length === 0) {
          const seconds = secondsOf(place, group);
          if (isRemoved(group)) return seconds;
        }
        if (waited > PATIENCE) kill();
        await wait(20);
      }
    },
  };
}

/** False where a process is still about to end, which is no longer listed by then. */
function isRemoved(group: string): boolean {
  try {
    rmdirSync(group);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EBUSY") return false;
    throw error;
  }
}

/** In steps of 20 ms. */
const PATIENCE = 1500;

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

const shellMeter: CpuMeter = {
  method:
    "the shell's `times`: what has been waited for counts; a browser's process that outlives its parent is missed",
  start: () => ({
    wrap: (command) => ["/bin/sh", "-c", '"$@"; code=$?; times >&3; exit $code', "sh", ...command],
    kill: () => undefined,
    finish: async (said) => {
      const children = said.trim().split("\n").at(-1) ?? "";
      return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
        (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
        0,
      );
    },
  }),
};
