/** What a language says for bounds in other words: limits, caps, and what may not be more. Patterns have single spaces. */
import type { BoundPhrases } from "./bounds.ts";

export interface LimitWords {
  readonly limits: BoundPhrases;
}
