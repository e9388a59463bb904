/** A client of `citedeck lsp` that writes bytes of any kind, and reads what comes back as the protocol frames it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as z from "zod";
import { COMMAND } from "../../support/command.ts";

const HEARD = z.object({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});
export type Heard = z.infer<typeof HEARD>;

export interface RawClient extends AsyncDisposable {
  readonly write: (bytes: string | Buffer) => void;
  /** Returns the first message from now on, or not yet returned, for which `isIt` is true; undefined where the server ends before it. */
  readonly hear: (isIt: (message: Heard) => boolean) => Promise<Heard | undefined>;
  /** Forgets what was heard and returns it. */
  readonly heard: () => readonly Heard[];
  /** Resolves with the exit code once the server has ended. */
  readonly ended: Promise<unknown>;
}

/** The server may hold `megabytes` of objects, and ends where it needs more. */
export function rawClient(megabytes: number): RawClient {
  const server = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, COMMAND, "lsp"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  server.stdin.on("error", () => undefined);
  const state = { bytes: Buffer.alloc(0), messages: [] as Heard[], isOver: false };
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const one of waiting) one();
  };
  server.stdout.on("data", (part: Buffer) => {
    state.bytes = Buffer.concat([state.bytes, part]);
    for (let body = next(state); body !== undefined; body = next(state))
      state.messages.push(HEARD.parse(JSON.parse(body)));
    look();
  });
  const ended = once(server, "close").then(([code]) => {
    state.isOver = true;
    look();
    return code;
  });
  return {
    write: (bytes) => void server.stdin.write(bytes),
    hear: (isIt) =>
      new Promise((done) => {
        const one = (): void => {
          const at = state.messages.findIndex(isIt);
          if (at === -1 && !state.isOver) return;
          waiting.delete(one);
          done(at === -1 ? undefined : state.messages.splice(at, 1)[0]);
        };
        waiting.add(one);
        one();
      }),
    heard: () => state.messages.splice(0),
    ended,
    [Symbol.asyncDispose]: async () => {
      server.kill("SIGKILL");
      await ended;
    },
  };
}

/** Takes the text of the next message from the bytes, where it is whole. */
function next(state: { bytes: Buffer }): string | undefined {
  const end = state.bytes.indexOf("\r\n\r\n");
  const length = Number(/Content-Length: (\d+)/.exec(state.bytes.toString("latin1", 0, end))?.[1]);
  if (end === -1 || state.bytes.length < end + 4 + length) return undefined;
  const body = state.bytes.toString("utf8", end + 4, end + 4 + length);
  state.bytes = state.bytes.subarray(end + 4 + length);
  return body;
}

/** A message with its headers. */
export function framed(message: object): string {
  return raw(JSON.stringify({ jsonrpc: "2.0", ...message }));
}

/** Any text with the headers of a message. */
export function raw(text: string, length: string | number = Buffer.byteLength(text)): string {
  return `Content-Length: ${length}\r\n\r\n${text}`;
}

export const INITIALIZE = {
  ...{ id: "first", method: "initialize" },
  params: { processId: null, rootUri: null, capabilities: {} },
};
