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

/** `program` is a path from the project's folder. Below `folding`, names that differ in case lead to the same file. */
export async function runWithFault(
  program: string,
  args: readonly string[],
  options: {
    readonly fault: Fault;
    readonly cwd?: string;
    readonly cache: string;
    readonly folding?: string | undefined;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<Ended> {
  const { fault, cwd = process.cwd(), cache, folding } = options;
  const faulty = { FAULT: JSON.stringify(fault), FOLDING: folding };
  const env = { ...process.env, NO_COLOR: "1", XDG_CACHE_HOME: cache, ...faulty, ...options.env };
  const before = ["fault-at-step", ...(folding === undefined ? [] : ["folding-disk"])];
  const imports = before.flatMap((name) => ["--import", resolve(`tests/support/${name}.ts`)]);
  const flags = [...imports, resolve(program)];
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
