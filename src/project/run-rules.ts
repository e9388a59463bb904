/** Runs a project's own rules over a resolved brief. */
import * as z from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../model/resolved.ts";
import type { ProjectRule } from "./define-rule.ts";
import { errorText } from "./error-text.ts";
import type { Project } from "./project.ts";
import type { RuleBrief } from "./rule-brief.ts";
import { viewBrief } from "./view-brief.ts";

/**
 * Returns what the rules found, each finding with its rule's code and severity; `rule-failed` in place of the findings
 * of a broken rule.
 */
export function runRules(resolved: ResolvedBrief, project: Project): readonly Diagnostic[] {
  if (project.rules.length === 0) return [];
  const brief = viewBrief(resolved);
  return project.rules.flatMap((rule) => runRule(rule, brief, project));
}

function runRule(rule: ProjectRule, brief: RuleBrief, project: Project): readonly Diagnostic[] {
  try {
    const found = FINDINGS.safeParse(listOf(rule.check(brief)));
    if (found.success) return found.data.map((finding) => diagnosticOf(rule, finding));
    const [issue] = found.error.issues;
    return [failed(rule, project, { why: `gives no finding: ${issue?.path.join(".")}: ${issue?.message}` })];
  } catch (error) {
    return [failed(rule, project, { why: `throws: ${errorText(error)}`, error })];
  }
}

/** A generator runs while its values are listed. */
function listOf(found: Iterable<unknown>): unknown {
  return typeof found === "object" && found !== null && Symbol.iterator in found ? [...found] : found;
}

const SPAN = z
  .object({ file: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start <= end, { error: "it ends before it begins" });

const FINDINGS = z.array(
  z.object({
    message: z.string().min(1),
    span: SPAN,
    hints: z.array(z.string()).optional(),
    related: z.array(z.object({ message: z.string(), span: SPAN })).optional(),
  }),
);

function diagnosticOf(
  { code, severity }: ProjectRule,
  finding: z.infer<typeof FINDINGS>[number],
): Diagnostic {
  const { message, span, hints = [], related = [] } = finding;
  return { code, severity, message, span, hints, related };
}

function failed(
  { code }: ProjectRule,
  { config, placeOf }: Project,
  { why, error }: { readonly why: string; readonly error?: unknown },
): Diagnostic {
  return diagnose("rule-failed", {
    message: `The rule "${code}" of ${config ?? "the project"} ${why}.`,
    span: placeOf(code, error),
    hints: ["Mend the rule, or take it off the list `rules` there."],
  });
}
