/**
 * A program that previews the brief of its first argument, prints its port, and answers each line on its standard input with
 * what it holds, as JSON. Needs `--expose-gc`.
 */
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { previewOf } from "./doors.ts";

const preview = await previewOf(process.argv[2] ?? "", {});
say({ port: Number(new URL(preview.url).port) });
for await (const _ of createInterface({ input: process.stdin })) say(await held());
await preview[Symbol.asyncDispose]();
process.exit(0);

/** Once no connection is open but those of a page. */
async function held(): Promise<object> {
  for (let look = 0; look < 100 && connections() > 0; look += 1) await pause(100);
  globalThis.gc?.();
  await pause(200);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { bytes: heapUsed + external, connections: connections() };
}

function connections(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "TCPSocketWrap").length;
}

function say(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
