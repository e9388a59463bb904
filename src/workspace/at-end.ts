/** Lets a run that is told to stop clean up first. */

const stop = new AbortController();
const tasks = new Set<() => Promise<void>>();

/** The reason of `stopping`. Work that gives up throws it, and nobody needs to be told. */
export class Stopped extends Error {}

/** Aborts when the user or the system wants the run to end. */
export const stopping: AbortSignal = stop.signal;

/** Runs `task` before the process ends because of a signal, unless what is returned was disposed of before. */
export function atEnd(task: () => Promise<void>): Disposable {
  tasks.add(task);
  return { [Symbol.dispose]: () => void tasks.delete(task) };
}

/** Tells all work in progress to stop, and waits until everything is cleaned up. */
export async function endAll(): Promise<void> {
  stop.abort(new Stopped("The run was told to stop."));
  await Promise.allSettled([...tasks].map((task) => task()));
}
