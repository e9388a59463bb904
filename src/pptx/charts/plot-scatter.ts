/** Points at numbers or times on both axes, joined or not. */

import type { ChannelSpec, PlotDatum } from "../../model/chart.ts";
import { momentOfDate } from "../../model/moment.ts";
import { cleanText } from "../runs.ts";
import { serialOf, timeSpan, unitOf } from "./chart-dates.ts";
import type { ChartAxis, ChartPoint, NativeChart } from "./native-chart.ts";
import { dateFormat } from "./number-format.ts";
import { categoryAxis, valueAxis } from "./plot-axis.ts";
import { numberAt, rangeOf, seriesField, wordsAt } from "./plot-data.ts";
import { labelFormat, labelOf } from "./plot-labels.ts";
import { legendPlace, type Plotting } from "./plotting.ts";

/** Undefined where an axis has names, since these are not numbers. */
export function plotScatter(
  plotting: Plotting,
  { isJoined }: { readonly isJoined: boolean },
): NativeChart | undefined {
  const { plot } = plotting;
  const { spec, data } = plot;
  const { x, y } = spec.encoding;
  const isStepped = typeof spec.mark.interpolate === "string" && spec.mark.interpolate.startsWith("step");
  if (x === undefined || y?.type !== "quantitative" || isStepped) return undefined;
  if (x.type !== "quantitative" && x.type !== "temporal") return undefined;
  const { field } = seriesField(plot);
  const members = [...Map.groupBy(data, (datum) => (field === undefined ? "" : wordsAt(datum, field)))];
  return {
    form: "scatter",
    grouping: "overlaid",
    categories: undefined,
    series: members.map(([name, ofSeries]) => {
      const points = ofSeries.flatMap((datum) => pointOf(datum, { x, y, plotting }) ?? []);
      return {
        name: cleanText(field === undefined ? nameOf(y) : name),
        isVaried: false,
        points: isJoined ? points.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)) : points,
      };
    }),
    axes: {
      category: axisAcross(x, plotting),
      value: valueAxis(y, { numbers: numbersIn(data, y), language: plotting.language }),
    },
    legend: field === undefined ? undefined : legendPlace(plot, "top"),
    isJoined,
    hasMarkers: !isJoined || spec.mark.point !== false,
    labelFormat: labelFormat(plotting, y.field),
    hole: 0,
  };
}

function axisAcross(x: ChannelSpec, { plot, language }: Plotting): ChartAxis {
  if (x.type === "quantitative") return valueAxis(x, { numbers: numbersIn(plot.data, x), language });
  const dates = plot.data.map((datum) => wordsAt(datum, x.field));
  const format = dateFormat(unitOf(dates), dates.map(momentOfDate), language);
  return { ...categoryAxis(x, format), ...timeSpan(dates.map(serialOf)) };
}

function pointOf(
  datum: PlotDatum,
  { x, y, plotting }: { readonly x: ChannelSpec; readonly y: ChannelSpec; readonly plotting: Plotting },
): ChartPoint | undefined {
  const along = x.type === "temporal" ? serialOf(wordsAt(datum, x.field)) : numberAt(datum, x.field);
  const value = numberAt(datum, y.field);
  if (along === undefined || value === undefined) return undefined;
  return {
    x: along,
    value,
    label: labelOf(datum, { ...plotting, value: y.field }),
    isWeak: datum.isWeak,
    range: rangeOf(datum, plotting.plot.spec),
  };
}

function numbersIn(data: readonly PlotDatum[], { field }: ChannelSpec): readonly number[] {
  return data.flatMap((datum) => numberAt(datum, field) ?? []);
}

function nameOf({ title, field }: ChannelSpec): string {
  return typeof title === "string" && title !== "" ? title : field;
}
