/** The few characters beside a place in a text. */
import { INVISIBLE } from "./fold-table.ts";

const EVERY_INVISIBLE = new RegExp(INVISIBLE, "g");

/** UTF-16 code units: enough to see whether a word or number goes on. */
const REACH = 16;

/** Returns the last visible characters before `at`. */
export function visibleBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at).replace(EVERY_INVISIBLE, "");
}

/** Returns the first visible characters from `at` on. */
export function visibleAfter(text: string, at: number): string {
  return text.slice(at, at + REACH).replace(EVERY_INVISIBLE, "");
}
