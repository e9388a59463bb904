/** What stands where a source has neither author nor title nor container. Called by the long and the short notes. */
import type { Words } from "../model/words.ts";
import type { CslFields } from "./csl-fields.ts";
import { isReport } from "./is-report.ts";

/** Returns the source's site, or that it has no title. */
export function unnamed({ type, link }: CslFields, words: Words): string {
  return link?.site ?? words.say(isReport(type) ? "untitled-report" : "untitled");
}
