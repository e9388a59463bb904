/** A source's frozen text, and how its positions are counted. */
import { indexLines } from "../diagnostics/line-index.ts";
import { once } from "../model/once.ts";
import { countWhile } from "../text/count-while.ts";

export interface SourceText {
  /** The path as it was read. */
  readonly file: string;
  /** The file's characters without a byte order mark, with CRLF as LF, and otherwise unchanged. */
  readonly text: string;
  /** SHA-256 of the file's bytes on disk: 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Returns how many Unicode code points precede `offset`, which is in UTF-16 code units of `text`. */
  codePointsBefore(offset: number): number;
  /** The reverse: returns the offset in UTF-16 code units after the first `codePoints` of `text`. */
  offsetOf(codePoints: number): number;
  /** Returns the line, from 1, that contains `offset` (UTF-16 code units of `text`). */
  lineAt(offset: number): number;
}

/** Makes a source's text. Positions are indexed when the first is needed. */
export function sourceText(parts: Pick<SourceText, "file" | "text" | "sha256">): SourceText {
  const pairs = once(() => surrogatePairs(parts.text));
  const lines = once(() => indexLines(parts.text));
  return {
    ...parts,
    codePointsBefore: (offset) => offset - countWhile(pairs(), (pair) => pair < offset),
    offsetOf: (codePoints) => codePoints + countWhile(pairs(), (pair, before) => pair - before < codePoints),
    lineAt: (offset) => lines()(offset).line,
  };
}

/** Where surrogate pairs begin. Most texts have few, so a list is smaller than a map. */
function surrogatePairs(text: string): Uint32Array {
  return Uint32Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index);
}
