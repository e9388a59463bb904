/** Applies the author's settings for rules: severities under `checks`, and excuses in their places. */
import { CATALOGUE, type DiagnosticCode } from "../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { isProjectCode } from "../diagnostics/project-code.ts";
import { holds } from "../diagnostics/span.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import type { CheckSetting, CoveringExcuse, Excuse } from "../model/excuse.ts";
import type { Located } from "../model/located.ts";
import type { ResolvedBrief } from "../model/resolved.ts";

export interface AppliedSettings {
  readonly diagnostics: readonly Diagnostic[];
  readonly excuses: readonly CoveringExcuse[];
}

/** The project's own rules, as far as they are known. */
export interface ProjectCodes {
  readonly codes: readonly string[];
  /** True where a config did not run: any code that begins with `x/` may belong to a rule. */
  readonly areUnknown: boolean;
}

const NO_CODES: ProjectCodes = { codes: [], areUnknown: false };

/**
 * Returns the diagnostics at the severities that the brief sets, without those that are excused or off. Diagnostics
 * that do not come from a rule (mistakes in YAML, guards against leaks) stay as they are. Adds `unknown-check` and
 * `unused-excuse`. Also returns the excuses that something needed, with what needed them. Where a setting could not be
 * read, the diagnostics that it may switch off are left out.
 */
export function applySettings(
  found: readonly Diagnostic[],
  { brief, excerpts }: ResolvedBrief,
  project: ProjectCodes = NO_CODES,
): AppliedSettings {
  const { checks, excuses } = brief;
  const adjustable = [...ADJUSTABLE, ...project.codes];
  const hasSettings = brief.torn?.hasSettings ?? true;
  const diagnostics = hasSettings ? found : found.filter(({ code }) => !adjustable.includes(code));
  const valid = excuses.filter(({ code }) => adjustable.includes(code.value));
  const excused = diagnostics.filter((diagnostic) => valid.some((excuse) => covers(excuse, diagnostic)));
  const remaining = diagnostics.filter((diagnostic) => !excused.includes(diagnostic));
  const isPart = brief.lacksSlides || brief.torn !== undefined;
  const judged = isPart ? [] : valid.filter((excuse) => isJudged(excuse, diagnostics, excerpts));
  const unused = judged.filter((excuse) => !excused.some((diagnostic) => covers(excuse, diagnostic)));
  const reported = [...remaining, ...unused.map(reportUnused)];
  return {
    diagnostics: [
      ...reported.flatMap((diagnostic) =>
        adjustable.includes(diagnostic.code) ? atSeverity(diagnostic, checks) : [diagnostic],
      ),
      ...[...checks, ...excuses]
        .filter(({ code }) => !(project.areUnknown && isProjectCode(code.value)))
        .flatMap(({ code }) => unknownCheck(code, adjustable)),
    ],
    excuses: coveringExcuses(valid, excused),
  };
}

/** What unreadable slides would need is unknown, and so is what absent texts or misspelt IDs would show. */
function isJudged(
  { code, within }: Excuse,
  diagnostics: readonly Diagnostic[],
  excerpts: ResolvedBrief["excerpts"],
): boolean {
  if (FOUND_IN_TEXTS.has(code.value))
    return ![...excerpts.values()].some(({ anchor }) => anchor.kind === "recorded");
  const misspelt = diagnostics.filter((diagnostic) => diagnostic.code === "unknown-id");
  const isOpen = OF_UNUSED.has(code.value)
    ? misspelt.length > 0
    : misspelt.some(({ span }) => span !== undefined && holds(within, span));
  return !isOpen;
}

const OF_UNUSED: ReadonlySet<string> = new Set<DiagnosticCode>(["unused-excerpt", "unused-source"]);

/** Rules that find nothing where a source's text is not in the folder. */
const FOUND_IN_TEXTS: ReadonlySet<string> = new Set<DiagnosticCode>([
  "name-not-in-excerpt",
  "figure-beside-excerpt",
  "undeclared-copying",
  "excerpt-folded",
  "excerpt-moved",
  "context-not-there",
  "page-differs",
  "hash-mismatch",
]);

/** Where several cover a finding, the nearest one applies. */
function coveringExcuses(
  excuses: readonly Excuse[],
  excused: readonly Diagnostic[],
): readonly CoveringExcuse[] {
  return excuses.flatMap((excuse) => {
    const nearer = excuses.filter((other) => other !== excuse && holds(excuse.within, other.within));
    const findings = excused.filter(
      (one) => covers(excuse, one) && !nearer.some((other) => covers(other, one)),
    );
    return findings.length === 0 ? [] : [{ excuse, findings }];
  });
}

function covers({ code, within }: Excuse, diagnostic: Diagnostic): boolean {
  return diagnostic.code === code.value && diagnostic.span !== undefined && holds(within, diagnostic.span);
}

function atSeverity(diagnostic: Diagnostic, checks: readonly CheckSetting[]): readonly Diagnostic[] {
  const setting = checks.findLast(({ code }) => code.value === diagnostic.code)?.setting;
  if (setting === undefined) return [diagnostic];
  return setting === "off" ? [] : [{ ...diagnostic, severity: setting }];
}

const ADJUSTABLE = Object.entries(CATALOGUE)
  .filter(([, entry]) => "isRule" in entry)
  .map(([code]) => code);

function unknownCheck(code: Located<string>, adjustable: readonly string[]): readonly Diagnostic[] {
  if (adjustable.includes(code.value)) return [];
  const isKnown = Object.keys(CATALOGUE).includes(code.value);
  const near = didYouMean(code.value, adjustable);
  return [
    diagnose("unknown-check", {
      message: isKnown ? `"${code.value}" always holds.` : `No rule is named "${code.value}".`,
      span: code.span,
      hints: isKnown
        ? ["Only rules can be set or excused; the reference page marks them."]
        : near.length === 0 && isProjectCode(code.value)
          ? ["Codes that begin with x/ are those of rules in a `citedeck.config` at the root of the project."]
          : near,
    }),
  ];
}

function reportUnused({ code }: Excuse): Diagnostic {
  return diagnose("unused-excuse", {
    message: `Nothing here needs the excuse for "${code.value}".`,
    span: code.span,
    hints: ["Remove it, so that it does not hide a mistake to come."],
  });
}
