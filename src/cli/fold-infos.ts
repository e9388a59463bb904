/** Shortens a report that a person reads: infos of one rule in one line, and at the end what was found by rule. */
import { CATALOGUE, type Code } from "../diagnostics/catalogue.ts";
import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { type Paint, placeOf } from "../diagnostics/format-human.ts";
import { isProjectCode } from "../diagnostics/project-code.ts";
import { visibleLine } from "../text/visible-text.ts";
import { layOut } from "./table.ts";

/** A diagnostic that is shown alone, or several infos of one rule. */
export type Entry = Diagnostic | readonly [Diagnostic, Diagnostic, ...Diagnostic[]];

/** Returns the diagnostics in their order. Infos of one rule stand together at the place of the first. */
export function foldInfos(diagnostics: readonly Diagnostic[]): readonly Entry[] {
  const infos = Map.groupBy(diagnostics.filter(isInfo), ({ code }) => code);
  return diagnostics.flatMap((one): readonly Entry[] => {
    const [first, second, ...others] = isInfo(one) ? (infos.get(one.code) ?? []) : [];
    if (first === undefined || second === undefined) return [one];
    return one === first ? [[first, second, ...others]] : [];
  });
}

/** What is not checked in a language is reported for each language separately. */
function isInfo({ severity, code }: Diagnostic): boolean {
  return severity === "info" && code !== "language-unchecked";
}

/**
 * Returns "excerpts.yaml:5:3 info[unused-excerpt]: 4 times: An excerpt is not cited anywhere. (`--verbose` shows
 * each.)".
 */
export function foldedLine(
  [first, ...others]: readonly [Diagnostic, ...Diagnostic[]],
  { readText, paint }: { readonly readText: ReadText; readonly paint: Paint },
): string {
  const { code, span } = first;
  // what a rule of the project's own is about, its first finding says
  const summary = isProjectCode(code) ? visibleLine(first.message) : CATALOGUE[code].summary;
  const place = span === undefined ? "" : `${paint("bold", placeOf(span, readText))} `;
  const what = `${paint("info", `info[${code}]`)}: ${others.length + 1} times: ${summary}`;
  return `${place}${what} ${paint("dim", "(`--verbose` shows each.)")}`;
}

/** A report with more diagnostics than this ends with a summary by rule. */
const LONG = 8;

/**
 * Returns the lines of "3 errors unknown-id", the most severe and most frequent first; none where the report is short.
 */
export function summaryByRule(diagnostics: readonly Diagnostic[], shown: number): readonly string[] {
  if (shown <= LONG) return [];
  const rules = Map.groupBy(diagnostics, ({ severity, code }) => `${severity} ${code}`);
  const rows = [...rules.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ severity: first.severity, code: first.code, count: others.length + 1 }],
    )
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count || order(a.code, b.code));
  return layOut(rows.map(({ severity, code, count }) => [counted(count, severity), code]));
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function order(a: Code, b: Code): number {
  return a < b ? -1 : 1;
}
