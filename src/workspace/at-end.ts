/** Lets a run that is told to stop clean up first, as far as there is something to clean up. */

const stop = new AbortController();
const tasks = new Set<() => Promise<void>>();
const pureWork = new Set<symbol>();
const listeners = new Set<(isNeeded: boolean) => void>();

/** The reason of `stopping`. Work that gives up throws it, and nobody needs to be told. */
export class Stopped extends Error {}

/** Aborts when the user or the system wants the run to end. */
export const stopping: AbortSignal = stop.signal;

/** Runs `task` before the process ends because of a signal, unless what is returned was disposed of before. */
export function atEnd(task: () => Promise<void>): Disposable {
  return { [Symbol.dispose]: entered(tasks, task) };
}

/**
 * Runs long work that neither writes nor waits, so that a signal ends the process in the middle of it: meanwhile nobody
 * could answer one. What is held then is left as after a kill, and the next run puts it right.
 */
export async function interruptible<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const leave = entered(pureWork, Symbol("work"));
  try {
    return await work();
  } finally {
    leave();
  }
}

/** Tells `listener` now, and whenever it changes, whether the process must do something before a signal ends it. */
export function onOrderNeeded(listener: (isNeeded: boolean) => void): void {
  listeners.add(listener);
  listener(isOrderNeeded());
}

/** Tells all work in progress to stop, and waits until everything is cleaned up. */
export async function endAll(): Promise<void> {
  stop.abort(new Stopped("The run was told to stop."));
  await Promise.allSettled([...tasks].map((task) => task()));
}

/** Returns what takes `item` out again. */
function entered<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item);
  tell();
  return () => {
    set.delete(item);
    tell();
  };
}

function tell(): void {
  for (const listener of listeners) listener(isOrderNeeded());
}

function isOrderNeeded(): boolean {
  return tasks.size > 0 && pureWork.size === 0;
}
