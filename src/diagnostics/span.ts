/** A place in a file that an author wrote. All decoded values keep one, and all diagnostics show one. */

/** Offsets are UTF-16 code units from the file's first, `end` exclusive; `file` is the path as it was read. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** True when all of `inner` is in `outer`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
