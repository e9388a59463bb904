/** A file's text as the session reads it, with conversions between its offsets and a client's lines and columns. */
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

export interface FileText {
  /** Without a byte order mark, as the session has it. */
  readonly text: string;
  /** Undefined for a file that no client has open. */
  readonly version: number | undefined;
  /** Takes what is past the end of a line, or of the text, for the end. Offsets are UTF-16 code units. */
  readonly offsetAt: (position: Position) => number;
  readonly positionAt: (offset: number) => Position;
  readonly rangeOf: (span: { readonly start: number; readonly end: number }) => Range;
}

const MARK = "\ufeff";

/** The text that a client has open. Its columns count a byte order mark that it left in the text. */
export function openText(document: TextDocument): FileText {
  const whole = document.getText();
  const shift = whole.startsWith(MARK) ? MARK.length : 0;
  const positionAt = (offset: number): Position => document.positionAt(offset + shift);
  return {
    text: whole.slice(shift),
    version: document.version,
    offsetAt: (position) => Math.max(0, document.offsetAt(position) - shift),
    positionAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** The text of a file as it lies on the disk. Bytes that are not UTF-8 become replacement characters. */
export function savedText(bytes: Uint8Array): FileText {
  return textOf(new TextDecoder().decode(bytes));
}

/** A text that no client has open, such as that which an edit would leave. */
export function textOf(text: string): FileText {
  return { ...openText(TextDocument.create("", "", 0, text)), version: undefined };
}
