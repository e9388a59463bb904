/** A brief's diagnostics as the protocol has them, by the files that they stand in. */
import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Diagnostic as LspDiagnostic,
  type Range,
} from "vscode-languageserver";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { Span } from "../diagnostics/span.ts";
import type { OpenBrief } from "./open-brief.ts";
import { pageOfCode } from "./page-of-code.ts";

export const SOURCE = "citedeck";

/** Returns the diagnostics of each file that has some, by the session's paths. What has no place stands at the top of the brief. */
export function diagnosticsByFile(open: OpenBrief): ReadonlyMap<string, LspDiagnostic[]> {
  const found = open.session.diagnostics();
  const files = Map.groupBy(found, ({ span }) => span?.file ?? open.brief);
  return new Map([...files].map(([file, own]) => [file, own.map((one) => lspDiagnostic(one, open))]));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function lspDiagnostic(diagnostic: Diagnostic, open: OpenBrief): LspDiagnostic {
  const { code, severity, message, hints, span, related } = diagnostic;
  const page = pageOfCode(code);
  const others = related.flatMap((other) => relatedPlace(other, open));
  return {
    range: rangeOf(span, open),
    severity: SEVERITIES[severity],
    code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: SOURCE,
    message: [message, ...hints].join("\n"),
    ...(code.startsWith("unused-") ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(others.length === 0 ? {} : { relatedInformation: others }),
  };
}

function relatedPlace(
  { message, span }: Diagnostic["related"][number],
  open: OpenBrief,
): readonly DiagnosticRelatedInformation[] {
  return [{ message, location: locationOf(span, open) }];
}

export function locationOf(span: Span, open: OpenBrief): Location {
  return { uri: open.uriOf(span.file), range: rangeOf(span, open) };
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A file that is no text, or that is gone, has one place. */
export function rangeOf(span: Span | undefined, open: OpenBrief): Range {
  return (span && open.textOf(span.file)?.rangeOf(span)) ?? TOP;
}
