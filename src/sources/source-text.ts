/** A source's frozen text, and how its positions count. Made by read-source-text, read by anchoring. */
import { indexLines } from "../diagnostics/line-index.ts";
import { once } from "./once.ts";

export interface SourceText {
  /** Path as it was read. */
  readonly file: string;
  /** The file's characters: without a byte order mark, CRLF as LF, nothing else changed. */
  readonly text: string;
  /** Of the file's bytes as they lie on disk, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Returns how many Unicode code points stand before `offset`, which counts UTF-16 code units of `text`. */
  codePointsBefore(offset: number): number;
  /** The reverse: the offset in UTF-16 code units behind the first `codePoints` of `text`. */
  offsetOf(codePoints: number): number;
  /** Returns the line, from 1, in which `offset` (UTF-16 code units of `text`) stands. */
  lineAt(offset: number): number;
}

/** Makes a source's text; positions are indexed when the first is asked for. */
export function sourceText(parts: Pick<SourceText, "file" | "text" | "sha256">): SourceText {
  const pairs = once(() => surrogatePairs(parts.text));
  const lines = once(() => indexLines(parts.text));
  return {
    ...parts,
    codePointsBefore: (offset) => offset - countFirst(pairs(), (pair) => pair < offset),
    offsetOf: (codePoints) => codePoints + countFirst(pairs(), (pair, before) => pair - before < codePoints),
    lineAt: (offset) => lines()(offset).line,
  };
}

/** Where surrogate pairs begin: most texts have few, so a list is smaller than a map. */
function surrogatePairs(text: string): Uint32Array {
  return Uint32Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (match) => match.index);
}

/** How many of `pairs` satisfy a condition that holds up to some place and not after it. */
function countFirst(pairs: Uint32Array, holds: (pair: number, before: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
