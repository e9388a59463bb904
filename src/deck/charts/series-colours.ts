/** The colours of a chart's marks: the theme's in their order, or one accent and greys where its author names what it is about. */
import type { Datum } from "../../model/brief.ts";
import type { ChartSpec } from "../../model/chart.ts";
import { wordsAt } from "./chart-data.ts";
import type { ChartForm } from "./chart-form.ts";
import type { ChartFrame } from "./chart-frame.ts";

/** Each differs from the next in lightness, so that they stay distinct in print. */
export const PALETTE = [1, 2, 3, 4, 5, 6].map((at) => `var(--chart-${at})`);

/** For what a chart is not about. */
export const GREYS = [1, 2, 3].map((at) => `var(--chart-rest-${at})`);

/** In addition to the author's values, a row says whether the chart is about it. */
export const STRONG_FIELD = "citedeck strong";

/** Returns the colours of series, in their order. */
export function seriesColours(series: readonly string[], { highlight }: ChartSpec): readonly string[] {
  if (!series.some((name) => highlight?.includes(name))) return PALETTE;
  let [strong, weak] = [0, 0];
  return series.map((name) =>
    highlight?.includes(name) === true
      ? (PALETTE[strong++ % PALETTE.length] ?? "")
      : (GREYS[weak++ % GREYS.length] ?? ""),
  );
}

/** Whether the chart is about this datum: its name, or that of its series. */
export function isStrong(
  datum: Datum,
  { highlight, encoding }: ChartSpec,
  { axes, series }: ChartForm,
): boolean {
  const fields = [axes && encoding[axes.names]?.field, series?.field];
  return fields.some((field) => field !== undefined && highlight?.includes(wordsAt(datum, field)) === true);
}

/** Returns the colour of marks that are of one series. */
export function markColour({ spec, data, form }: ChartFrame): object {
  const isAbout = data.some((datum) => isStrong(datum, spec, form));
  if (!isAbout) return { value: spec.mark.type === "rule" ? "var(--ink)" : PALETTE[0] };
  return { condition: { test: `datum['${STRONG_FIELD}']`, value: PALETTE[0] }, value: GREYS[0] };
}
