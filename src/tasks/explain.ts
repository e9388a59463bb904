/** Explains the codes of diagnostics, as `citedeck explain` does. */
import { CATALOGUE, type DiagnosticCode, isDiagnosticCode } from "../diagnostics/catalogue.ts";
import { CODE_KINDS } from "../diagnostics/code-kinds.ts";
import { codePage } from "../diagnostics/code-page.ts";
import type { Entry, Severity } from "../diagnostics/entry.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { packageText } from "../workspace/package-files.ts";

export interface CodeSummary {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** A brief can set its severity, and excuse one place of it. */
  readonly isRule: boolean;
  /** When it is given, in one sentence. */
  readonly summary: string;
}

export interface Explanation extends CodeSummary {
  /** What it means and how it is mended: paragraphs of Markdown. */
  readonly meaning: string;
  readonly remedy: string;
  /** When `citedeck check --fix` mends it; undefined where nothing does. */
  readonly mended: Entry["mended"];
  /** The whole page in Markdown, with an example before and after. */
  readonly page: string;
}

export interface ExplainedKind {
  readonly title: string;
  readonly codes: readonly CodeSummary[];
}

/** Returns undefined for a code that the catalogue does not have. */
export function explain(code: string): Explanation | undefined {
  if (!isDiagnosticCode(code)) return undefined;
  const page = pageOf(code);
  const { mended }: Entry = CATALOGUE[code];
  return {
    ...summaryOf(code),
    meaning: partOf(page, "What it means"),
    remedy: partOf(page, "How to mend it"),
    mended,
    page,
  };
}

/** Returns the code that a misspelt one was probably meant for. */
export function nearestCode(written: string): string | undefined {
  return suggest(written, Object.keys(CATALOGUE));
}

/** Returns all codes by what they are about. */
export function explainAll(): readonly ExplainedKind[] {
  return CODE_KINDS.map(({ title, codes }) => ({ title, codes: codes.map(summaryOf) }));
}

function summaryOf(code: DiagnosticCode): CodeSummary {
  const { severity, isRule, summary }: Entry = CATALOGUE[code];
  return { code, severity, isRule: isRule === true, summary };
}

/** Without the marks of the parts that are generated, which only matter to whoever writes the page. */
function pageOf(code: DiagnosticCode): string {
  const paragraphs = packageText(`docs/${codePage(code)}`).split("\n\n");
  return paragraphs.filter((paragraph) => !paragraph.startsWith("<!--")).join("\n\n");
}

function partOf(page: string, heading: string): string {
  const [, rest = ""] = page.split(`\n## ${heading}\n`);
  return rest.split("\n## ")[0]?.trim() ?? "";
}
