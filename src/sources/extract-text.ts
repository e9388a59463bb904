/** Extracts plain text: only its encoding and line breaks change. */
import { decodeBytes } from "./decode-bytes.ts";
import type { Extracted } from "./extraction.ts";
import { plainLines } from "./plain-lines.ts";

/** `encoding` is what the user or the server says. Plain text says nothing about itself, so there is no metadata. */
export function extractText(options: {
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
}): Extracted {
  const { text, remarks } = decodeBytes(options.bytes, options.encoding);
  return {
    kind: "read",
    extraction: { text: plainLines(text), packages: [], metadata: {}, boilerplate: [], remarks },
  };
}
