/** What became of one brief of many, as JSON: its report, or at what the machine failed. */
import type { ReadText } from "../diagnostics/file-lines.ts";
import type { Outcome } from "../make/many/outcome.ts";
import { jsonReport } from "./report-build.ts";

export function jsonOutcome(outcome: Outcome, readText: ReadText): object {
  if (outcome.kind === "built") return jsonReport(outcome.report, readText);
  const { brief, error, seconds } = outcome;
  const { hints = [] } = error.details;
  return { brief, failure: { message: error.message, hints }, outputs: [], diagnostics: [], seconds };
}
