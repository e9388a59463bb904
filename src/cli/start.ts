#!/usr/bin/env node
/**
 * The command's first step, which any version of Node can read: says which version is needed before anything newer is
 * loaded.
 */
const NEEDED = [22, 12] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`citedeck needs Node ${NEEDED.join(".")} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  const { endInOrder } = await import("./end-in-order.ts");
  endInOrder();
  // The reader of the output may stop reading, as `head` does. The work is still done, and the exit code does not
  // change.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout) console.error(`The output cannot be written: ${error.message}.`);
      process.exit(3);
    });
  }
  await keepCompiledCode();
  await guardConsole();
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
}

/** Compiling unchanged modules takes a third of a short run, so the compiled code is kept. */
async function keepCompiledCode(): Promise<void> {
  const { enableCompileCache } = await import("node:module");
  const { privateCache } = await import("../workspace/private-cache.ts");
  const { thisMachine } = await import("../browser/machine.ts");
  const { folder } = await privateCache(thisMachine());
  if (folder !== undefined) enableCompileCache(`${folder}/compiled`);
}

/** What packages print themselves is guarded like the command's own output. */
async function guardConsole(): Promise<void> {
  const { format } = await import("node:util");
  const { guardStream } = await import("./terminal.ts");
  const err = guardStream(process.stderr);
  const say = (...parts: readonly unknown[]): void => {
    err.write(`${format(...parts)}\n`);
  };
  Object.assign(console, { log: say, info: say, warn: say, error: say, debug: say });
}
