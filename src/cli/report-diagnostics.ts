/** Prints diagnostics for a person, or gives them as JSON. Called by build and check. */
import type { Counts } from "../compile/compile.ts";
import type { Severity } from "../diagnostics/catalogue.ts";
import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadText } from "../diagnostics/file-lines.ts";
import { formatHuman } from "../diagnostics/format-human.ts";
import { painter, type Stream } from "./terminal.ts";

export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  readText: ReadText,
  stream: Stream,
): void {
  const paint = painter(stream);
  for (const diagnostic of diagnostics) stream.write(`${formatHuman(diagnostic, readText, paint)}\n\n`);
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
