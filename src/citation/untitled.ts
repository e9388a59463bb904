/** Names a source that has no name, not even an address. */
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";
import { isReport } from "./is-report.ts";

/** Returns "untitled report" or "untitled source". */
export function untitled({ type }: CslFields, words: Words): string {
  return words.say(isReport(type) ? "untitled-report" : "untitled");
}
