/** Runs a program and passes on what it prints, line by line. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ProgramOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Returns the exit code, or 1 where a signal ended it. Throws when the program cannot be started or `signal` aborts.
 */
export async function runProgram({ program, args, env, onLine, signal }: ProgramOptions): Promise<number> {
  const child = spawn(program, args, { env, signal, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on("line", onLine);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
