/** Runs the command within the test's own process: much faster than as its own, and enough where that is not the point. */
import { main } from "../../src/cli/main.ts";
import type { CommandResult } from "./run-command.ts";

export interface MainResult extends CommandResult {
  /** What it printed on both streams, in the order in which a terminal shows it. */
  readonly said: string;
}

/** `cwd` and `env` hold while it runs, so that calls must wait for one another. */
export async function runMain(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<MainResult> {
  const cwd = process.cwd();
  const env = { NO_COLOR: "1", ...options.env };
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  const output = { out: "", err: "", said: "" };
  const stream = (name: "out" | "err") => ({
    write: (text: string) => {
      output[name] += text;
      output.said += text;
    },
  });
  process.chdir(options.cwd);
  Object.assign(process.env, env);
  try {
    const exit = await main(args, { out: stream("out"), err: stream("err") });
    return { exit, ...output };
  } finally {
    process.chdir(cwd);
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Runs one call after the other. */
export async function runEach(
  calls: readonly (readonly string[])[],
  options: Parameters<typeof runMain>[1],
): Promise<readonly MainResult[]> {
  const results: MainResult[] = [];
  for (const args of calls) results.push(await runMain(args, options));
  return results;
}
