/** What a worker made of a bundle. Whoever receives it trusts nothing of it: its form is read, and its files are searched. */
import * as z from "zod";
import { CATALOGUE, type DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { MadeElsewhere } from "../../make/made-elsewhere.ts";
import { NO_FIT } from "../../model/fit.ts";
import { pack, unpack } from "./bundle.ts";
import { ELSEWHERE, fromPlainForm, toPlainForm } from "./plain-form.ts";

/** No files where any diagnostic is an error, and where the job failed. */
export interface JobResult extends MadeElsewhere {
  /** Why nothing was made, where no diagnostic says it. */
  readonly failure?: { readonly message: string } | undefined;
}

/** Returns the result of a job of which nothing was made. */
export function failedResult(message: string): JobResult {
  return { fit: NO_FIT, fits: new Map(), diagnostics: [], files: new Map(), failure: { message } };
}

const TYPE = z.object({ scale: z.number(), spread: z.number(), notes: z.number() });
const TYPES = z.map(z.string(), TYPE);
const SPAN = z.object({ file: z.string(), start: z.number(), end: z.number() });

const DIAGNOSTIC = z.object({
  code: z.custom<DiagnosticCode>((code) => typeof code === "string" && Object.hasOwn(CATALOGUE, code)),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  span: SPAN.optional(),
  hints: z.array(z.string()),
  related: z.array(z.object({ message: z.string(), span: SPAN })),
});

const RESULT = z.object({
  fit: z.object({ types: TYPES, splits: z.map(z.string(), z.array(z.number())) }),
  fits: z.map(z.string(), z.object({ types: TYPES, splits: z.array(z.number()) })),
  diagnostics: z.array(DIAGNOSTIC),
  files: z.map(z.string(), z.instanceof(Uint8Array)),
  failure: z.object({ message: z.string() }).optional(),
});

/** A place in a template of the author's, whose file travelled under a name of its own. */
const IN_TEMPLATE = "in-template";

export function writeResult(result: JobResult): Uint8Array {
  const diagnostics = result.diagnostics.map(({ fixes, ...one }) => ({
    ...one,
    span: marked(one.span),
    related: one.related.map((other) => ({ ...other, span: marked(other.span) })),
  }));
  return pack(toPlainForm({ ...result, diagnostics }).json);
}

/** Spans of files that travelled are no places of the bundle. */
function marked(span: Span | undefined): unknown {
  return span === undefined || span.file === ELSEWHERE ? span : { ...span, kind: IN_TEMPLATE };
}

/**
 * Returns the result that `bytes` hold. `placeAt` gives the places of the bundle it was made of by their numbers. Throws where
 * it is of another form.
 */
export function readResult(bytes: Uint8Array, placeAt: (number: number) => Span | undefined): JobResult {
  const result = RESULT.parse(fromPlainForm(unpack(bytes), placeAt));
  const diagnostics = result.diagnostics.map((one): Diagnostic => ({ ...one, span: one.span }));
  return { ...result, diagnostics };
}

/** Returns the codes of the errors among them, each once. */
export function errorCodes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
}

/** Returns why nothing was made, in a sentence or as the codes of its errors; undefined where `bytes` are of another form. */
export function reasonIn(bytes: Uint8Array): string | undefined {
  try {
    const { failure, diagnostics } = readResult(bytes, (at) => ({ file: ELSEWHERE, start: at, end: at }));
    return failure?.message ?? errorCodes(diagnostics).join(", ");
  } catch {
    return undefined;
  }
}
