/** Finds where characters of a text stand in its file. */
import type { Span } from "../../diagnostics/span.ts";
import type { Text } from "../../model/text.ts";

/** Returns the place in the file of `start` to `end` (UTF-16 offsets in the Markdown, `end` exclusive). */
export function textSpan(text: Pick<Text, "span" | "offsets">, start: number, end: number): Span {
  const from = text.offsets[start] ?? text.span.start;
  const last = text.offsets[end - 1] ?? from;
  return { file: text.span.file, start: from, end: Math.max(from, last) + (end > start ? 1 : 0) };
}
