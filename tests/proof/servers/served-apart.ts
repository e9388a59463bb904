/** A preview in a process of its own, of which is asked what it holds. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";

export interface ServedApart extends AsyncDisposable {
  readonly port: number;
  /** Once its connections are closed: bytes of memory, and how many connections are open all the same. */
  readonly held: () => Promise<Held>;
}

const HELD = z.object({ bytes: z.number(), connections: z.number() });
type Held = z.infer<typeof HELD>;

export async function serveApart(brief: string): Promise<ServedApart> {
  const child = spawn(process.execPath, ["--expose-gc", resolve("tests/proof/servers/serving.ts"), brief], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value));
  const { port } = z.object({ port: z.number() }).parse(await next());
  return {
    port,
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
