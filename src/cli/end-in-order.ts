/** Ends the run when the user or the system tells it to. */
import { endAll, stopping } from "../workspace/at-end.ts";

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * From now on, the first signal ends the run once what it writes is complete or taken back. The next signal ends it at
 * once, and the next run puts the rest right.
 */
export function endInOrder(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(signal));
}

async function end(signal: keyof typeof EXIT_CODES): Promise<void> {
  if (!stopping.aborted) {
    console.error(process.stderr.isTTY ? "\r\u001b[KStopped." : "Stopped.");
    await endAll();
  }
  process.exit(EXIT_CODES[signal]);
}
