/** Marks a place in a test's text by ‸. */
import type { Position } from "vscode-languageserver";

export interface Caret {
  /** Without the mark. */
  readonly text: string;
  readonly offset: number;
  readonly position: Position;
}

export function caretIn(marked: string): Caret {
  const offset = marked.indexOf("‸");
  if (offset === -1) throw new Error("The text has no ‸.");
  const before = marked.slice(0, offset).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { text: before.join("\n") + marked.slice(offset + 1), offset, position };
}
