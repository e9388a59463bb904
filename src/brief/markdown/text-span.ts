/** Finds where the characters of a text are in its file. */
import type { Span } from "../../diagnostics/span.ts";
import type { Text } from "../../model/text.ts";
import type { Scalar } from "../../yaml/yaml-tree.ts";

/** Returns the place in the file of `start` to `end` (UTF-16 offsets in the Markdown, `end` exclusive). */
export function textSpan(text: Pick<Text, "span" | "offsets">, start: number, end: number): Span {
  const from = text.offsets[start] ?? 0;
  const last = text.offsets[end - 1] ?? from;
  const { file, start: base } = text.span;
  return { file, start: base + from, end: base + Math.max(from, last) + (end > start ? 1 : 0) };
}

/** Returns where each character of a scalar's text is in the file, counted from where the scalar begins. */
export function offsetsIn({ span, offsets }: Scalar): readonly number[] {
  return offsets().map((offset) => offset - span.start);
}
