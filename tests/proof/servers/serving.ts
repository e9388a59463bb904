/**
 * A program that serves the brief of its first argument at all doors, prints them, and answers each line on its standard input
 * with what it holds, as JSON. Needs `--expose-gc`.
 */
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { openDoors } from "./doors.ts";

const doors = await openDoors(process.argv[2] ?? "");
say(doors.all);
for await (const _ of createInterface({ input: process.stdin })) say(await held());
await doors[Symbol.asyncDispose]();
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
