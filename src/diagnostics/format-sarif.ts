/** Diagnostics as a SARIF 2.1.0 log (OASIS standard), for code scanning and editors. */
import { createHash } from "node:crypto";
import { pathAddress } from "../text/path-address.ts";
import { visibleText } from "../text/visible-text.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import type { Severity } from "./entry.ts";
import { fileLines, type ReadText } from "./file-lines.ts";
import type { Fix } from "./fix.ts";
import type { ProjectCode } from "./project-code.ts";
import type { Span } from "./span.ts";

export interface ReportOptions {
  readonly readText: ReadText;
  /** Returns a file's path relative to the root of the scanned project, with `/`. */
  readonly pathOf: (file: string) => string;
}

/** What a log says of a rule of the project's own. */
export interface RuleSummary {
  readonly code: ProjectCode;
  /** Where no brief sets another. */
  readonly severity: Severity;
  /** One sentence: when the rule finds something. */
  readonly summary: string;
}

/**
 * Returns what `JSON.stringify` writes for `--format sarif`: one run, a rule for every code of the catalogue and for each of
 * `projectRules`, results in the order given. Columns count UTF-16 code units from 1; a region's end is exclusive.
 */
export function toSarif(
  diagnostics: readonly Diagnostic[],
  options: ReportOptions & { readonly version: string; readonly projectRules?: readonly RuleSummary[] },
): object {
  const { version, projectRules = [] } = options;
  const rules = [...ownRules(), ...projectRules.map(ruleOf)];
  const files = filesOf(diagnostics);
  const fingerprints = fingerprintsOf(diagnostics, options);
  const codes = rules.map(({ id }) => id);
  const results = diagnostics.map((diagnostic, at) =>
    resultOf(diagnostic, { ...options, codes, files, fingerprint: fingerprints[at] ?? "" }),
  );
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "citedeck", version, semanticVersion: version, rules } },
        invocations: [{ executionSuccessful: true }],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the project." } } },
        artifacts: files.map((file) => ({
          location: artifactLocation(file, options),
          encoding: "UTF-8",
          roles: ["analysisTarget"],
        })),
        results,
      },
    ],
  };
}

const ROOT = "%SRCROOT%";

const ADJUSTABLE =
  "A brief sets its severity under `checks`, by its code: off, info, warning or error; `excuse`, with a reason, excuses one place.";

const FIXED = "It always applies: no brief can set or excuse it.";

/** SARIF's levels, and the words by which GitHub sorts its alerts. */
const LEVELS: Readonly<Record<Severity, { readonly level: string; readonly problem: string }>> = {
  error: { level: "error", problem: "error" },
  warning: { level: "warning", problem: "warning" },
  info: { level: "note", problem: "recommendation" },
};

interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

function ownRules(): readonly SarifRule[] {
  return Object.entries(CATALOGUE).map(([code, { severity, summary, ...rest }]) =>
    describeRule({ code, severity, summary, help: "isRule" in rest ? ADJUSTABLE : FIXED }),
  );
}

function ruleOf(rule: RuleSummary): SarifRule {
  return describeRule({ ...rule, help: ADJUSTABLE });
}

function describeRule(rule: {
  readonly code: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly help: string;
}): SarifRule {
  const { code, severity, summary, help } = rule;
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: message(summary),
    fullDescription: message(summary),
    help: message(`${summary} ${help}`),
    defaultConfiguration: { level: LEVELS[severity].level },
    properties: { "problem.severity": LEVELS[severity].problem },
  };
}

function pascalCase(code: string): string {
  return code.replaceAll(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Makes visible what a viewer would obey or not show. In SARIF's messages, braces mark placeholders, so literal braces
 * are doubled (3.11.5).
 */
function message(text: string): { readonly text: string } {
  return { text: visibleText(text).replaceAll(/[{}]/g, "$&$&") };
}

interface ResultOptions extends ReportOptions {
  /** Of the rules, in their order. */
  readonly codes: readonly string[];
  readonly files: readonly string[];
  readonly fingerprint: string;
}

function resultOf(diagnostic: Diagnostic, options: ResultOptions): object {
  const { code, severity, span, related, fixes = [] } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: options.codes.indexOf(code),
    level: LEVELS[severity].level,
    message: message([diagnostic.message, ...diagnostic.hints].join("\n")),
    locations: span === undefined ? [] : [{ physicalLocation: physicalLocation(span, options) }],
    relatedLocations: related.map((other, at) => relatedLocation(other, at, options)),
    partialFingerprints: { "citedeckFinding/v1": options.fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, options)) }),
  };
}

/** SARIF 2.1.0, 3.55 to 3.57. Viewers apply a file's replacements in their order. */
function fixOf({ title, edits }: Fix, options: ResultOptions): object {
  const changes = [...Map.groupBy(edits, ({ span }) => span.file)].map(([file, own]) => ({
    artifactLocation: { ...artifactLocation(file, options), index: options.files.indexOf(file) },
    replacements: own
      .toSorted((a, b) => a.span.start - b.span.start)
      .map(({ span, text }) => ({
        deletedRegion: regionOf(span, options) ?? {},
        insertedContent: { text },
      })),
  }));
  return { description: message(title), artifactChanges: changes };
}

function relatedLocation(related: Related, id: number, options: ResultOptions): object {
  return { id, message: message(related.message), physicalLocation: physicalLocation(related.span, options) };
}

function physicalLocation(span: Span, options: ResultOptions): object {
  const location = { ...artifactLocation(span.file, options), index: options.files.indexOf(span.file) };
  const region = regionOf(span, options);
  if (region === undefined) return { artifactLocation: location };
  const snippet = { text: fileLines(span.file, options.readText)?.text.slice(span.start, span.end) ?? "" };
  return {
    artifactLocation: location,
    region: { ...region, ...(snippet.text === "" ? {} : { snippet }) },
  };
}

/** Undefined where the file cannot be read. */
function regionOf(span: Span, { readText }: ReportOptions): object | undefined {
  const lines = fileLines(span.file, readText);
  if (lines === undefined) return undefined;
  const [start, end] = [lines.placeAt(span.start), lines.placeAt(span.end)];
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function artifactLocation(file: string, { pathOf }: ReportOptions): object {
  const path = pathOf(file);
  const uri = pathAddress(path);
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

/** Returns every file that a result, a related place or a fix is in, in the order of first mention. */
function filesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const spans = diagnostics.flatMap(({ span, related, fixes = [] }) => [
    span,
    ...related.map((other) => other.span),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
  ]);
  return [...new Set(spans.flatMap((span) => span?.file ?? []))];
}

/**
 * A finding stays the same finding when lines above it come and go. Its fingerprint is made of its code, its file, its
 * words and the line around them, and counts equal findings before it.
 */
function fingerprintsOf(diagnostics: readonly Diagnostic[], options: ReportOptions): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const identity = identityOf(diagnostic, options);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return createHash("sha256").update(`${identity}\n${before}`).digest("hex");
  });
}

function identityOf({ code, message, span }: Diagnostic, { readText, pathOf }: ReportOptions): string {
  const lines = span && fileLines(span.file, readText);
  if (span === undefined || lines === undefined) return JSON.stringify([code, message]);
  const { text, placeAt } = lines;
  const lineStart = span.start - placeAt(span.start).column + 1;
  const lineEnd = text.indexOf("\n", span.start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const line = text.slice(Math.max(lineStart, span.start - REACH), Math.min(end, span.start + REACH));
  const words = text.slice(span.start, Math.min(span.end, span.start + REACH));
  return JSON.stringify([code, pathOf(span.file), ...[words, line].map(onOneLine)]);
}

/** How many UTF-16 code units of a long line tell a finding apart. */
const REACH = 500;

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
