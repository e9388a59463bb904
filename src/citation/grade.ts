/** Writes Admiralty grades (NATO AJP-2.1). */
import type { Grade } from "../model/source.ts";
import type { Words } from "../model/words.ts";

/** Returns "B2". */
export function gradeLabel({ reliability, credibility }: Grade): string {
  return `${reliability}${credibility}`;
}

/**
 * Returns "usually reliable; probably true": first the source, then the information, since they are judged separately.
 */
export function gradeDescription({ reliability, credibility }: Grade, words: Words): string {
  return `${words.say(`reliability-${reliability.toLowerCase()}`)}; ${words.say(`credibility-${credibility}`)}`;
}
