/** A place in a file that an author wrote. Everything that decodes keeps one, everything that complains shows one. */

/** Offsets are UTF-16 code units from the file's first, `end` exclusive; `file` is the path as it was read. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** One-based line and column, counted in UTF-16 code units, as editors count. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Returns where `offset` lies in `text`; an offset past the end is the end. */
export function lineColumnOf(text: string, offset: number): LineColumn {
  const before = text.slice(0, Math.min(offset, text.length));
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

/** Returns true when all of `inner` is in `outer`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
