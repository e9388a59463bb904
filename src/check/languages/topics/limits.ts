/** What a language says for bounds in other words: limits, caps, and what may not be more. Patterns have single spaces. */
import type { BoundPhrases } from "./bounds.ts";

export interface LimitWords {
  readonly limits: BoundPhrases;
  /** Words of a table's label that make its figures limits, wherever they stand in it: "Weight limit", "Max. speed". */
  readonly heads: BoundPhrases["before"];
}
