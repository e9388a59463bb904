/** Ends a process at once, with all that it started, also where it hangs. */
import { processesBelow } from "./processes-below.ts";

/** On systems without `/proc` only the process itself is ended; a browser goes when its pipe is closed. */
export function endProcesses(pid: number | undefined): void {
  if (pid === undefined) return;
  for (const one of [pid, ...processesBelow(pid)]) {
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}
