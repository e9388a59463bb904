/** Prints diagnostics for people, or returns them as JSON. */

import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { formatHuman } from "../diagnostics/format-human.ts";
import type { Counts } from "../session/compile.ts";
import { foldedLine, foldInfos, summaryByRule } from "./fold-infos.ts";
import { painter, type Stream } from "./terminal.ts";

/**
 * Prints each diagnostic. Unless `verbose`, infos of one rule are one line, and a long report ends with a summary by
 * rule.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  readText: ReadText,
  stream: Stream,
  { verbose = true }: { readonly verbose?: boolean } = {},
): void {
  const paint = painter(stream);
  const entries = verbose ? diagnostics : foldInfos(diagnostics);
  for (const entry of entries) {
    const told =
      "code" in entry ? formatHuman(entry, readText, paint) : foldedLine(entry, { readText, paint });
    stream.write(`${told}\n\n`);
  }
  const summary = summaryByRule(diagnostics, entries.length);
  if (summary.length > 0) stream.write(`By rule:\n${summary.map((line) => `  ${line}\n`).join("")}\n`);
}

/** Returns "2 errors, 1 warning", or "no problems". */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => countOf(diagnostics, severity));
  return counts.filter((count) => count !== "").join(", ") || "no problems";
}

/** Returns "1 excerpt anchored, 2 recorded". */
export function excerptTally({ anchored, recorded }: Counts): string {
  return `${counted(anchored, "excerpt")} anchored, ${recorded} recorded`;
}

function countOf(diagnostics: readonly Diagnostic[], severity: Severity): string {
  const { length } = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  return length === 0 ? "" : counted(length, severity);
}
