/**
 * Before a command starts, puts right what killed runs left: those of this user, and those in the folders that the
 * command concerns.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { putAllRight } from "../workspace/put-all-right.ts";
import type { Stream } from "./terminal.ts";

export async function putRightFirst(command: Command, stream: Stream): Promise<void> {
  const say = (sentence: string): void => {
    stream.write(`${sentence}\n`);
  };
  await putAllRight(foldersFor(command), { onRemark: say, onWarning: say });
}

/** The folders of the briefs and of the outputs, as far as the call names them. */
function foldersFor(command: Command): readonly string[] {
  const { out = "dist", brief } = command.opts<Readonly<Record<string, unknown>>>();
  const named = [...command.args, brief].filter((name) => typeof name === "string");
  const outs = new Set(["dist", typeof out === "string" ? out : "dist"]);
  return [
    ...[".", ...foldersIn("briefs"), ...named.flatMap((name) => [name, dirname(name)])],
    ...[...outs].flatMap((folder) => [folder, dirname(folder), ...foldersIn(folder)]),
  ].filter((folder) => existsSync(folder));
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
