/** What every phase returns beside its value: the author's mistakes, each with a place and a remedy. */
import { CATALOGUE, type Code, type DiagnosticCode } from "./catalogue.ts";
import type { Severity } from "./entry.ts";
import type { Fix } from "./fix.ts";
import type { Span } from "./span.ts";

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | undefined;
  readonly hints: readonly string[];
  readonly related: readonly Related[];
  /** Each fix mends it alone. Left out where no fix is certain. */
  readonly fixes?: readonly Fix[];
}

export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A phase's result. `value` is undefined only where nothing further can be said. */
export interface Diagnosed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The result of a phase that always has a value, whatever it found. */
export interface ValueAndDiagnostics<T> extends Diagnosed<T> {
  readonly value: T;
}

/** Makes a diagnostic with its catalogue severity; `hints` and `related` are empty when left out. */
export function diagnose(
  code: DiagnosticCode,
  details: {
    readonly message: string;
    readonly span: Span | undefined;
    readonly hints?: readonly string[];
    readonly related?: readonly Related[];
    readonly fixes?: readonly Fix[];
  },
): Diagnostic {
  const { message, span, hints = [], related = [], fixes = [] } = details;
  const found = { code, severity: CATALOGUE[code].severity, message, span, hints, related };
  return fixes.length === 0 ? found : { ...found, fixes };
}

/** True when any of `diagnostics` is an error, so that nothing of the brief may be written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
