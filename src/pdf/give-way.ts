/** Lets a signal or an answer of the browser be dealt with between two pieces of long work. */
import { setImmediate } from "node:timers/promises";

/** Resolves once everything that waited for its turn has had it. A promise that is resolved already does not do that. */
export function giveWay(): Promise<void> {
  return setImmediate();
}

/** How many objects of a PDF may be read or written before the next give way: some milliseconds' work. */
export const OBJECTS_AT_ONCE = 2000;
