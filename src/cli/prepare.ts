/** What must be in place before a command is loaded: how the run ends, what it prints with, and the compiled code of earlier runs. */
import { enableCompileCache } from "node:module";
import { format } from "node:util";
import { thisMachine } from "../browser/machine.ts";
import { privateCache } from "../workspace/private-cache.ts";
import { endInOrder } from "./end-in-order.ts";
import { guardStream } from "./terminal.ts";

/** Resolves when everything is in place. */
export async function prepare(): Promise<void> {
  endInOrder();
  outliveReaders();
  await keepCompiledCode();
  guardConsole();
}

/** The reader of the output may stop reading, as `head` does. The work is still done, and the exit code does not change. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout) console.error(`The output cannot be written: ${error.message}.`);
      process.exit(3);
    });
  }
}

/** Compiling unchanged modules takes a third of a short run, so the compiled code is kept. */
async function keepCompiledCode(): Promise<void> {
  const { folder } = await privateCache(thisMachine());
  if (folder !== undefined) enableCompileCache(`${folder}/compiled`);
}

/** What packages print themselves is guarded like the command's own output. */
function guardConsole(): void {
  const err = guardStream(process.stderr);
  const say = (...parts: readonly unknown[]): void => {
    err.write(`${format(...parts)}\n`);
  };
  Object.assign(console, { log: say, info: say, warn: say, error: say, debug: say });
}
