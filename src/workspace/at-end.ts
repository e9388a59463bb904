/** Lets a run that is told to stop put things in order first. */

const stop = new AbortController();
const tasks = new Set<() => Promise<void>>();

/** The reason of `stopping`: thrown by what gives up its work, and nothing that anybody is to be told. */
export class Stopped extends Error {}

/** Aborts when the user or the system wants the run to end. */
export const stopping: AbortSignal = stop.signal;

/** Has `task` done before the process ends of a signal, unless what is returned was disposed of before. */
export function atEnd(task: () => Promise<void>): Disposable {
  tasks.add(task);
  return { [Symbol.dispose]: () => void tasks.delete(task) };
}

/** Tells all that is going on to stop, and waits until everything is in order. */
export async function endAll(): Promise<void> {
  stop.abort(new Stopped("The run was told to stop."));
  await Promise.allSettled([...tasks].map((task) => task()));
}
