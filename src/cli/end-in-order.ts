/** Ends the run when the user or the system tells it to. */
import { endAll, onOrderNeeded, stopping } from "../workspace/at-end.ts";
import { ownModule } from "../workspace/package-files.ts";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Signal = keyof typeof EXIT_CODES;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * From now on, a signal ends the run at once, however busy it is, as long as nothing must be put right. Otherwise the first
 * signal ends it once what it writes is complete or taken back, the next one ends it at once, and so does a watch where
 * the run is too busy to obey. The next run puts the rest right.
 */
export function endInOrder(): void {
  const handlers = SIGNALS.map((signal) => [signal, () => end(signal)] as const);
  const ending = { isHandled: false };
  onOrderNeeded((isNeeded) => {
    if (stopping.aborted || isNeeded === ending.isHandled) return;
    ending.isHandled = isNeeded;
    for (const [signal, handler] of handlers) {
      if (isNeeded) process.on(signal, handler);
      else process.off(signal, handler);
    }
  });

  async function end(signal: Signal): Promise<void> {
    for (const [each, handler] of handlers) process.off(each, handler);
    // Not by the console, which is guarded: it would show the order to clear the line.
    process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}Stopped.\n`);
    endWhereBusy(signal);
    await endAll();
    process.exit(EXIT_CODES[signal]);
  }
}

/** How often the run shows that it is not busy, in ms. */
const BEAT_MS = 50;

/** What nobody may be busy for, once the run was told to stop. */
const BUSY_MS = 500;

/** A thread of its own looks on, since nothing else can run while this one computes. */
function endWhereBusy(signal: Signal): void {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS);
  // Hardly any run needs it, and loading it with the command would cost each one 2 ms.
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  new Worker(WATCH, { workerData: { beats, signal, busyMs: BUSY_MS } }).unref();
}

const WATCH = ownModule("cli/end-watch");
