/** How many briefs of a run are built at once. */
import { availableParallelism } from "node:os";

/** In bytes: what a thread holds that builds decks of a few dozen slides, with its pages in the browser. */
const A_JOB = 500e6;

/** A thread that builds a single brief takes as long to start as it saves. */
const LEAST_EACH = 2;

/**
 * Returns one for each core, as far as the memory reaches that is free. In a container, its limits count. `machine` is this one where
 * left out.
 */
export function defaultJobs(
  briefs: number,
  machine: { readonly cores: number; readonly free: number } = {
    cores: availableParallelism(),
    free: process.availableMemory(),
  },
): number {
  const { cores, free } = machine;
  return Math.max(1, Math.min(cores, Math.floor(free / A_JOB), Math.ceil(briefs / LEAST_EACH)));
}
