/** Leaves out what is only the echo of another mistake, so that one cause is told of once. Called when a run has collected all. */
import type { Diagnostic } from "./diagnostic.ts";
import { holds, type Span } from "./span.ts";

/**
 * Returns the diagnostics without each `uncited-fact` of a text whose citation was found unreadable, or cut off by a
 * comment: that one is then as severe as the fact that lacks it.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const uncited = diagnostics.filter(({ code }) => code === "uncited-fact");
  if (uncited.length === 0) return diagnostics;
  const causes = new Map(
    diagnostics.flatMap((cause): readonly (readonly [Diagnostic, readonly Diagnostic[]])[] => {
      const echoes = uncited.filter((one) => isCause(cause, one));
      return echoes.length === 0 ? [] : [[cause, echoes]];
    }),
  );
  const echoes = new Set([...causes.values()].flat());
  return diagnostics
    .filter((one) => !echoes.has(one))
    .map((one) => {
      const severe = causes.get(one)?.some(({ severity }) => severity === "error") === true;
      return severe ? { ...one, severity: "error" as const } : one;
    });
}

function isCause({ code, span }: Diagnostic, { span: text }: Diagnostic): boolean {
  if (span === undefined || text === undefined) return false;
  if (code === "malformed-citation") return holds(text, span);
  return code === "comment-cuts-text" && isRightBehind(span, text);
}

/** White space alone is between a text and the comment that ends it. */
const MOST_SPACE = 40;

function isRightBehind(comment: Span, text: Span): boolean {
  const gap = comment.start - text.end;
  return comment.file === text.file && gap > 0 && gap <= MOST_SPACE;
}
