/** Where a client's cursor stands in a brief. */
import type { Position } from "vscode-languageserver";
import type { FileText } from "./file-text.ts";
import type { OpenBrief } from "./open-brief.ts";

/** A file of a brief, as a request names it. */
export interface OpenFile {
  readonly open: OpenBrief;
  /** Its path, as the session knows it. */
  readonly file: string;
  /** Unsaved text counts. */
  readonly text: string;
  /** The text with conversions between offsets and the client's positions. */
  readonly lines: FileText;
}

export interface Place extends OpenFile {
  /** UTF-16 code units from the start of `text`. */
  readonly offset: number;
}

/** Returns undefined where there is no such file. */
export function openFile(open: OpenBrief, uri: string): OpenFile | undefined {
  const file = open.fileOf(uri);
  const lines = file === undefined ? undefined : open.textOf(file);
  return file === undefined || lines === undefined ? undefined : { open, file, text: lines.text, lines };
}

export function placeAt(file: OpenFile, position: Position): Place {
  return { ...file, offset: file.lines.offsetAt(position) };
}
