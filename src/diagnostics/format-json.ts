/** Diagnostics for programs: one object per diagnostic, lines and columns beside the offsets. */
import type { Diagnostic } from "./diagnostic.ts";
import { fileLines, type ReadText } from "./file-lines.ts";
import type { LineColumn } from "./line-index.ts";
import type { Span } from "./span.ts";

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly location: JsonLocation | null;
  readonly hints: readonly string[];
  readonly related: readonly { readonly message: string; readonly location: JsonLocation }[];
  /** Each fix mends it alone: at every location of a fix, `text` replaces what stands there. */
  readonly fixes: readonly JsonFix[];
}

export interface JsonFix {
  readonly title: string;
  /** True where `check --fix` applies it without being asked. */
  readonly safe: boolean;
  readonly edits: readonly { readonly location: JsonLocation; readonly text: string }[];
}

/** Lines and columns from 1, offsets from 0, all in UTF-16 code units; `end` is exclusive. */
export interface JsonLocation {
  readonly file: string;
  readonly start: JsonPlace;
  readonly end: JsonPlace;
}

export type JsonPlace = LineColumn & { readonly offset: number };

/** Returns what `JSON.stringify` writes for `--format json`. */
export function toJsonDiagnostic(diagnostic: Diagnostic, readText: ReadText): JsonDiagnostic {
  const { code, severity, message, span, hints, related, fixes = [] } = diagnostic;
  return {
    code,
    severity,
    message,
    location: span === undefined ? null : locate(span, readText),
    hints,
    related: related.map((other) => ({ message: other.message, location: locate(other.span, readText) })),
    fixes: fixes.map(({ title, edits, isSafe = false }) => ({
      title,
      safe: isSafe,
      edits: edits.map(({ span: place, text }) => ({ location: locate(place, readText), text })),
    })),
  };
}

/** Stands for the place where a file cannot be read. */
const FIRST: LineColumn = { line: 1, column: 1 };

function locate(span: Span, readText: ReadText): JsonLocation {
  const lines = fileLines(span.file, readText);
  const place = (offset: number): JsonPlace => ({ ...(lines?.placeAt(offset) ?? FIRST), offset });
  return { file: span.file, start: place(span.start), end: place(span.end) };
}
