/** Runs a program as its own process, with a fault at one of the steps in which it changes files. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

export interface Fault {
  /** The folder in which steps are counted. */
  readonly below: string;
  /** From 1; 0 for no fault. */
  readonly step: number;
  /** A signal, or the code of a file system's error. */
  readonly how: string;
  /** The file in which the number of steps is told at the end. */
  readonly countTo?: string;
  /** The file in which the paths are told that were below as the fault came. */
  readonly seenTo?: string;
}

export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** `program` is a path from the project's folder. */
export async function runWithFault(
  program: string,
  args: readonly string[],
  options: { readonly fault: Fault; readonly cwd?: string; readonly cache: string },
): Promise<Ended> {
  const { fault, cwd = process.cwd(), cache } = options;
  const env = { ...process.env, NO_COLOR: "1", XDG_CACHE_HOME: cache, FAULT: JSON.stringify(fault) };
  const flags = ["--import", resolve("tests/support/fault-at-step.ts"), resolve(program)];
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = { err: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  return new Promise((done, failed) => {
    child.on("error", failed).on("close", (exit, signal) => done({ exit, signal, ...said }));
  });
}
