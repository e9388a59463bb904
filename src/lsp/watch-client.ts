/** Notices that the client has ended the server, has closed the stream, or is gone. */
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { WatchDog } from "vscode-languageserver";

export interface WatchedClient extends Disposable {
  /** What the connection tells of the client's messages. */
  readonly watchDog: WatchDog;
  /** Resolves once the server is to end. */
  readonly gone: Promise<void>;
  /** True where the client asked for the end, and then for the exit. */
  readonly saidGoodbye: () => boolean;
}

/** How often to look whether the client's process still runs. */
const LOOK_MS = 1_000;

export function watchClient(input: Readable): WatchedClient {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  let looking: NodeJS.Timeout | undefined;
  input.once("end", () => void turnsOver().then(resolve));
  input.once("close", () => void turnsOver().then(resolve));
  input.once("error", () => resolve());
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => {
      if (processId === null) return;
      looking = setInterval(() => {
        if (!isRunning(processId)) resolve();
      }, LOOK_MS);
    },
    exit: () => resolve(),
  };
  return {
    watchDog,
    gone,
    saidGoodbye: () => watchDog.shutdownReceived,
    [Symbol.dispose]: () => clearInterval(looking),
  };
}

/** The connection takes one message in each turn of the event loop. So many may have come right before the end. */
const TURNS = 200;

async function turnsOver(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}

/** A process of another user runs, too. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
