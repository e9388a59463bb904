/** Decodes a text for tests of what reads texts. */
import { decodeText } from "../../src/brief/markdown/decode-text.ts";
import type { Text } from "../../src/model/text.ts";

/** Returns `markdown` as a text that begins at offset `start` of `brief.yaml`, each character at its own place. */
export function textOf(markdown: string, start = 0): Text {
  const offsets = Array.from({ length: markdown.length + 1 }, (_, at) => at);
  const span = { file: "brief.yaml", start, end: start + markdown.length };
  return decodeText({ markdown, span, offsets, form: "blocks" }).value;
}
