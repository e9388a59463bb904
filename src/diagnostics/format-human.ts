/** Diagnostics as a person reads them: place, message, the line with the spot underlined, hints. Called by the command. */
import type { Diagnostic, Related } from "./diagnostic.ts";
import { lineColumnOf, type Span } from "./span.ts";

/** What is coloured how is the caller's: the identity function makes plain text. */
export type Paint = (style: "error" | "warning" | "info" | "hint" | "dim" | "bold", text: string) => string;

/** Returns a file's text for the code frame, or undefined where it is not there (any more). */
export type ReadText = (file: string) => string | undefined;

/** Returns the diagnostic in several lines without a final line break. */
export function formatHuman(diagnostic: Diagnostic, readText: ReadText, paint: Paint): string {
  const { code, severity, message, span, hints, related } = diagnostic;
  const place = span === undefined ? "" : `${paint("bold", placeOf(span, readText))} `;
  return [
    `${place}${paint(severity, `${severity}[${code}]`)}: ${message}`,
    ...(span === undefined ? [] : codeFrame(span, readText, paint)),
    ...related.map((other) => relatedLine(other, readText, paint)),
    ...hints.map((hint) => `  ${paint("hint", "hint:")} ${hint.replaceAll("\n", "\n        ")}`),
  ].join("\n");
}

/** Returns `file:line:column`, or the file alone where its text cannot be read. */
export function placeOf(span: Span, readText: ReadText): string {
  const text = readText(span.file);
  if (text === undefined) return span.file;
  const { line, column } = lineColumnOf(text, span.start);
  return `${span.file}:${line}:${column}`;
}

function relatedLine(related: Related, readText: ReadText, paint: Paint): string {
  return `  ${paint("dim", "see:")} ${placeOf(related.span, readText)} ${related.message}`;
}

const FRAME_WIDTH = 120;

function codeFrame(span: Span, readText: ReadText, paint: Paint): readonly string[] {
  const text = readText(span.file);
  if (text === undefined || text === "") return [];
  const { line, column } = lineColumnOf(text, span.start);
  const lineStart = span.start - column + 1;
  const lineEnd = endOfLine(text, lineStart);
  const shown = windowOf(text.slice(lineStart, lineEnd), column - 1);
  const from = column - 1 - shown.skipped;
  const length = Math.max(1, Math.min(span.end, lineEnd) - span.start);
  const underline = "^".repeat(Math.min(length, Math.max(1, shown.text.length - from)));
  const gutter = String(line);
  return [
    `  ${paint("dim", `${gutter} |`)} ${shown.text}`.trimEnd(),
    `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${" ".repeat(from)}${paint("error", underline)}`,
  ];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end === -1) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** A long line is cut to a window that has the spot in it. Tabs become spaces so that the underline fits. */
function windowOf(line: string, at: number): { readonly text: string; readonly skipped: number } {
  const flat = line.replaceAll("\t", " ");
  if (flat.length <= FRAME_WIDTH) return { text: flat, skipped: 0 };
  const skipped = Math.max(0, Math.min(at - FRAME_WIDTH / 3, flat.length - FRAME_WIDTH));
  return { text: flat.slice(skipped, skipped + FRAME_WIDTH), skipped };
}
