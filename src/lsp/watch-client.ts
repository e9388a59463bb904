/** Notices that the client has ended the server, has closed the stream, or is gone. */
import type { Readable } from "node:stream";
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
  input.once("end", () => resolve());
  input.once("close", () => resolve());
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

/** A process of another user runs, too. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
