/** Diagnostics as a person reads them: place, message, the line with the spot underlined, hints. */

import { columnsOf } from "../text/text-columns.ts";
import { visibleLine, visiblePart, visibleText } from "../text/visible-text.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import { fileLines, type ReadText } from "./file-lines.ts";
import type { Span } from "./span.ts";

/** The caller decides how styles are coloured. The identity function makes plain text. */
export type Paint = (style: "error" | "warning" | "info" | "hint" | "dim" | "bold", text: string) => string;

/**
 * Returns the diagnostic in several lines without a final line break. The author's words are made visible here, not
 * earlier: the underline must match the line as it is shown, and none of their lines may look like one of ours, or like a command to
 * what keeps a log.
 */
export function formatHuman(diagnostic: Diagnostic, readText: ReadText, paint: Paint): string {
  const { code, severity, message, span, hints, related } = diagnostic;
  const place = span === undefined ? "" : `${paint("bold", placeOf(span, readText))} `;
  return [
    `${place}${paint(severity, `${severity}[${code}]`)}: ${visibleLine(message)}`,
    ...(span === undefined ? [] : codeFrame(span, readText, paint)),
    ...related.flatMap((other) => relatedLines(other, readText, paint)),
    ...hints.map((hint) => `  ${paint("hint", "hint:")} ${visibleText(hint).replaceAll("\n", "\n        ")}`),
  ]
    .join("\n")
    .replaceAll(COMMAND, "$1\\$2");
}

/**
 * A runner of GitHub obeys each line of a log that begins so, after white space. None of ours does, but a further line of a hint may, or the
 * name of a file.
 */
const COMMAND = /^([ \t]*)(::|##\[)/gm;

/** Returns `file:line:column`, or the file alone where its text cannot be read. */
export function placeOf(span: Span, readText: ReadText): string {
  const lines = fileLines(span.file, readText);
  const file = visibleLine(span.file);
  if (lines === undefined) return file;
  const { line, column } = lines.placeAt(span.start);
  return `${file}:${line}:${column}`;
}

/** Returns the related place with its own code frame, indented further. */
function relatedLines(related: Related, readText: ReadText, paint: Paint): readonly string[] {
  const { message, span } = related;
  return [
    `  ${paint("dim", "see:")} ${placeOf(span, readText)} ${visibleLine(message)}`,
    ...codeFrame(span, readText, paint, "info").map((line) => `  ${line}`),
  ];
}

/** In UTF-16 code units of the line as it is written. */
const FRAME_WIDTH = 120;

/** A line may be as long as its file. This much on each side of the spot is enough for any window. */
const SURELY_ENOUGH = 2 * FRAME_WIDTH;

const CHARACTERS = new Intl.Segmenter();

function codeFrame(
  span: Span,
  readText: ReadText,
  paint: Paint,
  style: "error" | "info" = "error",
): readonly string[] {
  const lines = fileLines(span.file, readText);
  if (lines === undefined || lines.text === "") return [];
  const { text, placeAt } = lines;
  const { line, column } = placeAt(span.start);
  const lineStart = span.start - column + 1;
  const from = Math.max(lineStart, span.start - SURELY_ENOUGH);
  const until = Math.min(endOfLine(text, span.start), span.start + SURELY_ENOUGH);
  const written = text.slice(from, until).replaceAll("\t", " ");
  const shown = windowOf(written, span.start - from);
  const at = Math.max(shown.start, span.start - from);
  const end = Math.min(shown.end, at + Math.max(1, span.end - span.start));
  const part = (start: number, stop: number): string => visiblePart(written, { start, end: stop });
  const underline = "^".repeat(Math.max(1, columnsOf(part(at, end))));
  const gutter = String(line);
  return [
    `  ${paint("dim", `${gutter} |`)} ${part(shown.start, shown.end)}`.trimEnd(),
    `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${" ".repeat(columnsOf(part(shown.start, at)))}${paint(style, underline)}`,
  ];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end === -1) return text.length;
  return text[end - 1] === "\r" ? end - 1 : end;
}

/** Returns the part of a long line to show around the spot. It cuts no character in two. */
function windowOf(line: string, at: number): { readonly start: number; readonly end: number } {
  if (line.length <= FRAME_WIDTH) return { start: 0, end: line.length };
  const start = Math.max(0, Math.min(at - FRAME_WIDTH / 3, line.length - FRAME_WIDTH));
  return { start: whole(line, start), end: whole(line, Math.min(line.length, start + FRAME_WIDTH)) };
}

/** Returns where the character that contains `at` begins, with all that attaches to it. */
function whole(line: string, at: number): number {
  return CHARACTERS.segment(line).containing(at)?.index ?? at;
}
