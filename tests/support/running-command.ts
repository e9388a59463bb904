/** Runs the command as its own process, and looks on while it runs. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { expect } from "vitest";
import { COMMAND } from "./command.ts";

export interface RunningCommand extends AsyncDisposable {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves once standard output, or else standard error, has `words`, not counting what `skip` has of it. */
  readonly says: (words: string, where?: "out" | "err", skip?: number) => Promise<void>;
  /** How it ended: an exit code, or the name of a signal. */
  readonly ended: Promise<number | string | null>;
}

export function runningCommand(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): RunningCommand {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    ...{ cwd, env: { ...process.env, NO_COLOR: "1", ...env } },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    told.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told.err += text;
  });
  const ended = new Promise<number | string | null>((done) => {
    child.on("close", (code, signal) => done(code ?? signal));
  });
  return {
    ...{ child, ended },
    out: () => told.out,
    err: () => told.err,
    says: async (words, where = "out", skip = 0) => {
      // a busy machine may take long over a command's start
      await expect.poll(() => told[where].slice(skip), { timeout: 60_000 }).toContain(words);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
