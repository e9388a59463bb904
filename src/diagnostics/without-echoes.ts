/** Leaves out what only repeats another mistake, so that each cause is reported once. */

import { countWhile } from "../text/count-while.ts";
import type { DiagnosticCode } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { holds, type Span } from "./span.ts";

/**
 * Returns the diagnostics without each `uncited-fact` of a text whose citation could not be read, or was cut off by a
 * comment. That mistake takes over the severity of the fact that lacks its citation. A citation that is cut off is not
 * also reported as unreadable, and a fraction that is missing from the excerpt is not also reported as another part.
 */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return withoutEchoesOf(withoutEchoesOf(withoutParts(diagnostics), "malformed-citation"), "uncited-fact");
}

function withoutParts(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const figures = diagnostics.filter(({ code }) => code === "number-not-in-excerpt");
  return diagnostics.filter(
    ({ code, span }) =>
      code !== "quantifier-strengthened" || !figures.some((figure) => areOverlapping(figure.span, span)),
  );
}

function areOverlapping(one: Span | undefined, other: Span | undefined): boolean {
  if (one === undefined || other === undefined || one.file !== other.file) return false;
  return one.start < other.end && other.start < one.end;
}

function withoutEchoesOf(
  diagnostics: readonly Diagnostic[],
  echoed: "malformed-citation" | "uncited-fact",
): readonly Diagnostic[] {
  const uncited = Map.groupBy(
    diagnostics.filter(({ code }) => code === echoed),
    ({ span }) => span?.file,
  );
  const inOrder = new Map(
    [...uncited].map(([file, facts]) => [file, facts.toSorted((a, b) => startOf(a) - startOf(b))]),
  );
  const echoOf = (cause: Diagnostic): Diagnostic | undefined => {
    if (cause.code === echoed || !CAUSES.has(cause.code)) return undefined;
    const fact = lastBefore(inOrder.get(cause.span?.file) ?? [], startOf(cause));
    return fact !== undefined && isCause(cause, fact) ? fact : undefined;
  };
  const echoes = new Map(
    diagnostics.flatMap((cause) => {
      const fact = echoOf(cause);
      return fact === undefined ? [] : [[cause, fact] as const];
    }),
  );
  const left = new Set(echoes.values());
  return diagnostics
    .filter((one) => !left.has(one))
    .map((one) => (echoes.get(one)?.severity === "error" ? { ...one, severity: "error" } : one));
}

const CAUSES: ReadonlySet<string> = new Set<DiagnosticCode>(["malformed-citation", "comment-cuts-text"]);

function startOf({ span }: Diagnostic): number {
  return span?.start ?? 0;
}

/** Returns the last of `facts`, sorted by place, that begins before `at`. */
function lastBefore(facts: readonly Diagnostic[], at: number): Diagnostic | undefined {
  return facts[countWhile(facts, (fact) => startOf(fact) < at) - 1];
}

function isCause({ code, span }: Diagnostic, { span: text }: Diagnostic): boolean {
  if (span === undefined || text === undefined) return false;
  return code === "malformed-citation" ? holds(text, span) : isRightBehind(span, text);
}

/** Only white space separates a text from the comment that cuts it. */
const MOST_SPACE = 40;

function isRightBehind(comment: Span, text: Span): boolean {
  const gap = comment.start - text.end;
  return gap > 0 && gap <= MOST_SPACE;
}
