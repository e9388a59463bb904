/** The order in which diagnostics are reported, the same on every run. */
import type { Diagnostic } from "./diagnostic.ts";

/** Returns them by file, then place. Each mistake is listed once, even where several audiences met it. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((diagnostic) => [identityOf(diagnostic), diagnostic]));
  return [...unique.values()].sort(compare);
}

function identityOf({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span?.file, span?.start, span?.end]);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  const [fileA, fileB] = [a.span?.file ?? "", b.span?.file ?? ""];
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.span?.start ?? 0) - (b.span?.start ?? 0);
}
