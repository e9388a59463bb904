/** Runs one command as a whole process and measures it: seconds of wall and of CPU. */
import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { CpuMeter } from "./cpu-meter.ts";

export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Measured {
  /** In seconds, until its first process ended. */
  readonly wall: number;
  /** In seconds, of all its processes. */
  readonly cpu: number;
  /** Undefined where a signal ended it. */
  readonly exit: number | undefined;
  /** True where it was ended because it took longer than it may. */
  readonly isTooLong: boolean;
  /** The end of what it printed. */
  readonly said: string;
}

/** `limit` is in seconds. Throws the system's own error where the shell cannot be started. */
export async function measureCommand(
  command: Command,
  { meter, limit }: { readonly meter: CpuMeter; readonly limit: number },
): Promise<Measured> {
  const count = meter.start();
  const [file = "", ...args] = count.wrap(command.argv);
  const begun = performance.now();
  const child = spawn(file, args, {
    cwd: command.cwd,
    env: { ...command.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  const endAll = (): void => {
    endProcessGroup(child.pid);
    count.kill();
  };
  const state = { isTooLong: false };
  const timer = setTimeout(() => {
    state.isTooLong = true;
    endAll();
  }, limit * 1000);
  process.once("exit", endAll);
  const [said, counted] = [lastOf(child.stdout, child.stderr), lastOf(child.stdio[3] as Readable)];
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const wall = (performance.now() - begun) / 1000;
  clearTimeout(timer);
  process.off("exit", endAll);
  const closed = new Promise((resolve) => child.once("close", resolve));
  // What is left of it may hold the pipes, so the count, which ends it, comes first where it does not need the pipe.
  const cpu = await count.finish(await Promise.race([closed, pause(100)]).then(() => counted()));
  return { wall, cpu, exit: exit ?? undefined, isTooLong: state.isTooLong, said: said() };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function endProcessGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Returns what gives the last 4,000 characters that the streams have said. */
function lastOf(...streams: readonly (Readable | null)[]): () => string {
  const kept = { text: "" };
  for (const stream of streams) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      kept.text = (kept.text + text).slice(-4000);
    });
  }
  return () => kept.text;
}
