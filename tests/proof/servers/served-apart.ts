/** All doors in a process of their own, of which is asked what it holds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import type { Door } from "./doors.ts";

export interface ServedApart extends AsyncDisposable {
  /** Of the preview. */
  readonly port: number;
  readonly doors: readonly Door[];
  /** Once its connections are closed: bytes of memory, and how many connections are open all the same. */
  readonly held: () => Promise<Held>;
}

const DOORS = z.array(
  z.object({ name: z.string(), port: z.number(), good: z.string(), token: z.string(), isFar: z.boolean() }),
);

const HELD = z.object({ bytes: z.number(), connections: z.number() });
type Held = z.infer<typeof HELD>;

export async function serveApart(brief: string): Promise<ServedApart> {
  const child = spawn(process.execPath, ["--expose-gc", resolve("tests/proof/servers/serving.ts"), brief], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value));
  const doors: readonly Door[] = DOORS.parse(await next());
  return {
    ...{ doors, port: doors[0]?.port ?? 0 },
    held: async () => {
      child.stdin.write("?\n");
      return HELD.parse(await next());
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "close");
    },
  };
}
