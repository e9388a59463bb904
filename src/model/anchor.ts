/** Where an excerpt's wording stands in its source's text, or why it does not. */
import type { Fold } from "../text/fold-table.ts";
import type { TextPosition } from "./excerpt.ts";

export type Anchor =
  | { readonly kind: "anchored"; readonly position: TextPosition }
  | { readonly kind: "folded"; readonly position: TextPosition; readonly folds: readonly Fold[] }
  | {
      readonly kind: "moved";
      readonly position: TextPosition;
      readonly recorded: TextPosition;
      readonly folds: readonly Fold[];
    }
  | { readonly kind: "ambiguous"; readonly matches: readonly Match[]; readonly folds: readonly Fold[] }
  | { readonly kind: "absent"; readonly nearest: Nearest | undefined }
  | { readonly kind: "recorded" };

/** One of several places. `prefix` tells it apart from the others. */
export interface Match {
  readonly position: TextPosition;
  readonly prefix: string;
}

/** The passage that a wrong wording probably meant. */
export interface Nearest {
  readonly position: TextPosition;
  readonly text: string;
  /** From the excerpt's wording to the source's. What only the excerpt has is `removed`. */
  readonly diff: readonly WordChange[];
}

export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}
