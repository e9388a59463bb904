/** A stream that remembers what is written to it. */
import type { Stream } from "../../src/cli/terminal.ts";

export interface StandInStream extends Stream {
  readonly written: () => string;
}

export function standInStream(
  options: { readonly isTTY?: boolean; readonly columns?: number } = {},
): StandInStream {
  const parts: string[] = [];
  return { ...options, write: (text) => parts.push(text), written: () => parts.join("") };
}
