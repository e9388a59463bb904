/** Finds wordings in a text, letter by letter or folded, as whole words. */

import type { FoldedText } from "../text/fold-text.ts";
import { foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";
import { isInsideWord } from "../text/word-boundary.ts";
import { findAll } from "./find-all.ts";

/** Returns, for each wording in order, the ranges of `text` that equal it letter by letter. */
export function findLetterByLetter(
  text: string,
  wordings: readonly string[],
): readonly (readonly TextRange[])[] {
  return findAll(text, wordings).map((starts, index) =>
    rangesAt(starts, wordings[index] ?? "").filter((range) => standsAlone(text, range)),
  );
}

/**
 * Returns, for each wording in order, the ranges of `text` that equal it once both are folded. White space around a
 * wording does not count. A range never cuts a character: "No" is not found in "№", which folds to more than that.
 */
export function findFolded(
  text: string,
  folded: FoldedText,
  wordings: readonly string[],
): readonly (readonly TextRange[])[] {
  const needles = wordings.map((wording) => foldText(wording).text.trim());
  return findAll(folded.text, needles).map((starts, index) =>
    rangesAt(starts, needles[index] ?? "")
      .filter(({ start, end }) => !folded.map.cuts(start) && !folded.map.cuts(end))
      .map((range) => folded.map.originalOf(range))
      .filter((range) => standsAlone(text, range)),
  );
}

function rangesAt(starts: readonly number[], wording: string): readonly TextRange[] {
  return starts.map((start) => ({ start, end: start + wording.length }));
}

function standsAlone(text: string, { start, end }: TextRange): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}
