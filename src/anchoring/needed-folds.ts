/** Names the folds that a wording needs to equal its passage. */
import { FOLDS, type Fold } from "../text/fold-table.ts";
import { foldText } from "../text/fold-text.ts";

/** Returns the fewest folds that make `passage` equal to `wording`, in the order of `FOLDS`. */
export function neededFolds(wording: string, passage: string): readonly Fold[] {
  let needed: readonly Fold[] = FOLDS;
  for (const fold of FOLDS) {
    const fewer = needed.filter((other) => other !== fold);
    if (foldTo(wording, fewer) === foldTo(passage, fewer)) needed = fewer;
  }
  return needed;
}

function foldTo(text: string, folds: readonly Fold[]): string {
  const folded = foldText(text, new Set(folds)).text;
  return folds.includes("white-space") ? folded.trim() : folded;
}
