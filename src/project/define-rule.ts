/** How a project defines a rule of its own. */

import type { Related } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/entry.ts";
import type { RuleSummary } from "../diagnostics/format-sarif.ts";
import type { ProjectCode } from "../diagnostics/project-code.ts";
import type { Span } from "../diagnostics/span.ts";
import type { RuleBrief } from "./rule-brief.ts";

export interface ProjectRule extends RuleSummary {
  /**
   * `x/` and a name of lower-case letters, digits and hyphens. Briefs set it under `checks` and excuse it by this name.
   */
  readonly code: ProjectCode;
  readonly severity: Severity;
  readonly summary: string;
  /**
   * Returns what is wrong, as a list or by a generator, but not asynchronously. It is called once for each brief and
   * run, and is shown the whole brief, whoever may see it. What it throws is reported as `rule-failed`.
   */
  readonly check: (brief: RuleBrief) => Iterable<RuleFinding>;
}

export interface RuleFinding {
  /** One sentence, in the present tense. */
  readonly message: string;
  /** Where to correct it: a span from the `RuleBrief`. An excuse around it covers it. */
  readonly span: Span;
  /** What to do, one sentence each. */
  readonly hints?: readonly string[] | undefined;
  /** Other places that are involved. */
  readonly related?: readonly Related[] | undefined;
}

/**
 * Returns the rule unchanged; the function exists for its types. A `citedeck.config` lists rules in its default
 * export's `rules`.
 */
export function defineRule(rule: ProjectRule): ProjectRule {
  return rule;
}
