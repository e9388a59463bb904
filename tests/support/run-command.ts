/** Runs the command as its own process, as a user does. */
import { spawn } from "node:child_process";
import { COMMAND } from "./command.ts";

export interface CommandResult {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export async function citedeck(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** The stream that nobody reads, as behind `| true`. */
    readonly closed?: "stdout" | "stderr";
  } = {},
): Promise<CommandResult> {
  const env = { ...process.env, NO_COLOR: "1", ...options.env };
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: options.cwd ?? process.cwd(), env });
  if (options.closed !== undefined) child[options.closed].destroy();
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.err += text;
  });
  const exit = await new Promise<number | null>((done, failed) =>
    child.on("close", done).on("error", failed),
  );
  return { exit, ...output };
}
