/** How the decoders report mistakes: they pass each one to a `Report`, and decode-brief sorts them. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

export type Report = (diagnostic: Diagnostic) => void;

/**
 * Returns `diagnostics` by file (in the order of `files`) and place, each once. An alias, or a field that a variant
 * inherits, is decoded more than once, but its mistake was made in one place.
 */
export function inReadingOrder(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): readonly Diagnostic[] {
  const distinct = new Map(diagnostics.map((diagnostic) => [identityOf(diagnostic), diagnostic]));
  const rank = (diagnostic: Diagnostic): number => files.indexOf(diagnostic.span?.file ?? "");
  return [...distinct.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}

function identityOf({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span?.file, span?.start, span?.end]);
}
