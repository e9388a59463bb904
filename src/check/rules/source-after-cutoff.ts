/** No source may be later than the brief's information cut-off, `as-of`. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Located } from "../../model/located.ts";
import { DAY_MS, momentOf } from "../../model/moment.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { Source } from "../../model/source.ts";

export function sourceAfterCutoff({ brief }: ResolvedBrief): readonly Diagnostic[] {
  const cutoff = brief.asOf;
  if (cutoff === undefined) return [];
  const last = latestMoment(cutoff.value);
  return brief.sources
    .filter(({ csl }) => csl.issued?.iso !== undefined && momentOf(csl.issued.iso) > last)
    .map((source) => report(source, cutoff));
}

function report(source: Source, cutoff: Located<string>): Diagnostic {
  return diagnose("source-after-cutoff", {
    message: `The source "${source.id}" is of ${source.csl.issued?.iso}, after the cut-off ${cutoff.value}.`,
    span: source.span,
    hints: ["Leave the source out, or move `as-of` if the brief was brought up to date."],
    related: [{ message: "The cut-off is set here.", span: cutoff.span }],
  });
}

/** A cut-off without a time lasts to the end of its day, month or year. */
function latestMoment(iso: string): number {
  const start = momentOf(iso);
  if (iso.length > 10) return start;
  if (iso.length === 10) return start + DAY_MS - 1;
  const [year = 0, month] = iso.split("-").map(Number);
  return month === undefined ? Date.UTC(year + 1, 0) - 1 : Date.UTC(year, month) - 1;
}
