/** How a project defines a rule of its own. */
import type { ProjectCode, Severity } from "../diagnostics/catalogue.ts";
import type { Related } from "../diagnostics/diagnostic.ts";
import type { RuleSummary } from "../diagnostics/format-sarif.ts";
import type { Span } from "../diagnostics/span.ts";
import type { RuleBrief } from "./rule-brief.ts";

export interface ProjectRule extends RuleSummary {
  /** `x/` and a name of lower-case letters, digits and hyphens: what briefs set under `checks` and excuse. */
  readonly code: ProjectCode;
  readonly severity: Severity;
  readonly summary: string;
  /**
   * Returns what is wrong, as a list or by a generator; nothing asynchronous. It is called once for each brief and run, and
   * shown all of the brief, whoever is to see it. What it throws is reported as `rule-failed`.
   */
  readonly check: (brief: RuleBrief) => Iterable<RuleFinding>;
}

export interface RuleFinding {
  /** One sentence, in the present tense. */
  readonly message: string;
  /** Where it is to be mended: a span out of the `RuleBrief`. An excuse around it covers it. */
  readonly span: Span;
  /** What to do, each a sentence. */
  readonly hints?: readonly string[] | undefined;
  /** Other places that have to do with it. */
  readonly related?: readonly Related[] | undefined;
}

/** Returns the rule as it is: it is there for its types. A `citedeck.config` lists rules in its default export's `rules`. */
export function defineRule(rule: ProjectRule): ProjectRule {
  return rule;
}
