/** A fact needs a citation: a point or row of kind `fact` that cites nothing is an error. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { type Statement, statementsOf } from "../../model/statements.ts";

export function uncitedFact({ brief }: ResolvedBrief): readonly Diagnostic[] {
  return statementsOf(brief)
    .filter((statement) => statement.kind === "fact" && statement.cited.length === 0)
    .map(report);
}

function report({ what, span, texts }: Statement): Diagnostic {
  return diagnose("uncited-fact", {
    message: `This ${what} states a fact and cites nothing.`,
    span: texts[0]?.span ?? span,
    hints: [
      HOW_TO_CITE[what] ?? "Cite an excerpt, as in [@excerpt-id].",
      "What is not a fact says so: `kind: judgement`, `assumption` or `context`.",
    ],
  });
}

const HOW_TO_CITE: Readonly<Partial<Record<Statement["what"], string>>> = {
  row: "Cite an excerpt in a cell, as in [@excerpt-id], or in the row's `cite`.",
  event: "Cite an excerpt, as in [@excerpt-id], or in the event's `cite`.",
  datum: "Cite an excerpt in the datum's `cite`.",
  annotation: "Cite an excerpt in its text, or in its `cite`.",
};
