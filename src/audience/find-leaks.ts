/** Looks for forbidden wordings in what was made for an audience. Called by build on every output before it is written. */
import type { Forbidden } from "../model/tailored.ts";

/** Returns those of `forbidden` that stand in `output`, whatever their typography, case or mark-up between words. */
export function findLeaks(output: string, forbidden: readonly Forbidden[]): readonly Forbidden[] {
  const folded = foldWording(output);
  return forbidden.filter(({ wording }) => folded.includes(foldWording(wording)));
}

/** Letters and digits alone, in lower case: print and mark-up move spaces, quotation marks and hyphens. */
export function foldWording(wording: string): string {
  return wording
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
