/** A value together with the place where an author wrote it. */
import type { Span } from "../diagnostics/span.ts";

export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Returns the values without their places. */
export function valuesOf<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map(({ value }) => value);
}
