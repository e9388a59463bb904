/** A language's other words for bounds: limits, caps, and what may not be more. Patterns have single spaces. */
import type { BoundPhrases } from "./bounds.ts";

export interface LimitWords {
  readonly limits: BoundPhrases;
  /** Words anywhere in a table's label that make its figures limits: "Weight limit", "Max. speed". */
  readonly heads: BoundPhrases["before"];
}
