/** A source's text and its fold, made when first needed. It lives while one source is anchored. */
import type { TextPosition } from "../model/excerpt.ts";
import { once } from "../model/once.ts";
import { brokenWords } from "../sources/mend-words.ts";
import type { SourceText } from "../sources/source-text.ts";
import { type FoldedText, foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";
import { type TightText, tightText } from "./broken-words.ts";

export interface TextIndex {
  readonly source: SourceText;
  folded(): FoldedText;
  /** The fold without the characters that may break words. */
  tight(): TightText;
  /** True for the two halves of a word that the text has unbroken elsewhere. */
  breaksWord(first: string, second: string): boolean;
}

/** Returns an index of `source` in which nothing is folded yet. */
export function indexText(source: SourceText): TextIndex {
  const folded = once(() => foldText(source.text));
  const broken = once(() => brokenWords([source.text], /[ \n]/));
  return {
    source,
    folded,
    tight: once(() => tightText(folded())),
    breaksWord: (first, second) => broken()(first, second),
  };
}

/** Returns a range of `source.text` in Unicode code points. */
export function positionOf(source: SourceText, range: TextRange): TextPosition {
  return { start: source.codePointsBefore(range.start), end: source.codePointsBefore(range.end) };
}
