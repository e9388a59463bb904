/** Runs a command as its own process, which is killed at one of its steps, or once it and its browser have used so much of the processor. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { COMMAND } from "../../support/command.ts";
import { groupOf } from "../../support/process-group.ts";
import { browsersIn, type Place } from "./place.ts";

export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** What a command is, and what is said to it while it runs. */
export interface Command {
  readonly args: readonly string[];
  /** The folder of the project in which it runs; the project's own where left out. */
  readonly within?: string;
  /** Ends it, in the end. A command that ends by itself has none. */
  readonly talk?: ((child: Child, place: Place) => Promise<void>) | undefined;
  /** Beside what its place has. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** A step is a change of a file below the place, from 1; 0 kills at none. At a moment of the processor's time, something else may be done than to kill. */
export type Moment = { readonly step: number } | { readonly cpuMs: number; readonly instead?: () => void };

export interface Killed {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
  /** How many steps it took, where it came to its end. */
  readonly steps: number;
  /** How long the processor worked for it and its browser, as far as it was looked at. */
  readonly cpuMs: number;
  /** Whether it was printing when it was looked at last. */
  readonly isPrinting: boolean;
}

export async function runKilled(command: Command, place: Place, moment: Moment): Promise<Killed> {
  const countTo = join(place.top, "steps");
  const step = "step" in moment ? moment.step : 0;
  const fault = { below: `${place.top}/`, step, how: "SIGKILL", countTo };
  const child = spawn(
    process.execPath,
    ["--import", resolve("tests/support/fault-at-step.ts"), COMMAND, ...command.args],
    {
      cwd: join(place.work, command.within ?? "."),
      env: { ...process.env, ...place.env, ...command.env, FAULT: JSON.stringify(fault) },
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  const told = { err: "", cpuMs: 0, isPrinting: false };
  let isReached = false;
  child.stdin.on("error", () => undefined);
  child.stdout.resume();
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told.err += text;
  });
  const looking = setInterval(
    () => {
      const browsers = browsersIn(place).flatMap((pid) => groupOf(pid));
      const all = [child.pid ?? 0, ...browsers.map(({ pid }) => pid)];
      told.cpuMs = Math.max(
        told.cpuMs,
        all.reduce((sum, pid) => sum + cpuOf(pid), 0),
      );
      told.isPrinting = browsers.length > 0 && /^Printing /m.test(told.err);
      if (isReached || !("cpuMs" in moment) || told.cpuMs < moment.cpuMs || child.exitCode !== null) return;
      isReached = true;
      if (moment.instead === undefined) child.kill("SIGKILL");
      else moment.instead();
    },
    LOOKING_MS[command.env === undefined ? "alone" : "withBrowser"],
  );
  const ended = new Promise<Pick<Killed, "exit" | "signal">>((done) => {
    child.on("close", (exit, signal) => done({ exit, signal }));
  });
  // where the child is killed, nobody answers any more
  if (command.talk !== undefined)
    await Promise.race([command.talk(child, place).catch(() => undefined), ended]);
  const { exit, signal } = await ended;
  clearInterval(looking);
  const steps = signal === null && existsSync(countTo) ? Number(readFileSync(countTo, "utf8")) : 0;
  return { exit, signal, steps, ...told };
}

/** Between two looks; to find a browser's processes, all of the machine's are looked through. */
const LOOKING_MS = { alone: 5, withBrowser: 40 } as const;

const MS_PER_TICK = 10;

/** By proc(5). 0 where it has ended. */
function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return 0;
  }
}
