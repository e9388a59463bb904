/** A source's text and its fold, made when first needed. Lives while one source is anchored. */
import type { TextPosition } from "../model/excerpt.ts";
import { once } from "../sources/once.ts";
import type { SourceText } from "../sources/source-text.ts";
import { type FoldedText, foldText } from "./fold-text.ts";
import type { TextRange } from "./position-map.ts";

export interface TextIndex {
  readonly source: SourceText;
  folded(): FoldedText;
}

/** Returns an index of `source` in which nothing is folded yet. */
export function indexText(source: SourceText): TextIndex {
  return { source, folded: once(() => foldText(source.text)) };
}

/** Returns a range of `source.text` in Unicode code points. */
export function positionOf(source: SourceText, range: TextRange): TextPosition {
  return { start: source.codePointsBefore(range.start), end: source.codePointsBefore(range.end) };
}
