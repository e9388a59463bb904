/** Diagnostics as GitHub workflow commands, which annotate the lines of a pull request. */

import { visibleText } from "../text/visible-text.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Severity } from "./entry.ts";
import { fileLines } from "./file-lines.ts";
import type { ReportOptions } from "./format-sarif.ts";
import type { Span } from "./span.ts";

/**
 * Returns one line, `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message`. Lines and columns count from
 * 1, and the last column is inclusive. GitHub does not take columns for a span of several lines.
 */
export function formatGithub(diagnostic: Diagnostic, options: ReportOptions): string {
  const { code, severity, message, hints, span } = diagnostic;
  const place = span === undefined ? [] : placeOf(span, options);
  const properties = [...place, ["title", code] as const].map(
    ([name, value]) => `${name}=${property(value)}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(",")}::${data([message, ...hints].join("\n"))}`;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

type Property = readonly [name: string, value: string];

function placeOf(span: Span, { readText, pathOf }: ReportOptions): readonly Property[] {
  const file: Property = ["file", pathOf(span.file)];
  const text = fileLines(span.file, readText);
  if (text === undefined) return [file];
  const start = text.placeAt(span.start);
  const last = text.placeAt(Math.max(span.start, span.end - 1));
  const lines: readonly Property[] = [file, ["line", String(start.line)]];
  const endLine: Property = ["endLine", String(last.line)];
  if (start.line !== last.line) return [...lines, endLine];
  return [...lines, ["col", String(start.column)], endLine, ["endColumn", String(last.column)]];
}

/** Makes visible whatever else could end the line, or be obeyed by the terminal that shows a log. */
function data(text: string): string {
  return text
    .split("\r")
    .map((part) => visibleText(part).replaceAll("%", "%25").replaceAll("\n", "%0A"))
    .join("%0D");
}

function property(value: string): string {
  return data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
