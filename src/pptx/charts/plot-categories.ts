/** Bars, lines, areas and points over names or dates. */

import type { ChannelSpec, ChartPlot, PlotDatum } from "../../model/chart.ts";
import { momentOfDate } from "../../model/moment.ts";
import { cleanText } from "../runs.ts";
import { serialOf, unitOf } from "./chart-dates.ts";
import type { Categories, ChartAxis, ChartSeries, NativeChart } from "./native-chart.ts";
import { dateFormat } from "./number-format.ts";
import { categoryAxis, valueAxis } from "./plot-axis.ts";
import { numberAt, orderedNames, rangeOf, seriesField, wordsAt } from "./plot-data.ts";
import { labelFormat, labelOf } from "./plot-labels.ts";
import { legendPlace, type Plotting } from "./plotting.ts";
import { citedName } from "./superscript.ts";

export function plotBars(plotting: Plotting): NativeChart | undefined {
  const { x, y } = plotting.plot.spec.encoding;
  if (isAmount(x) && isSet(y) && !isAmount(y))
    return plotOver(plotting, { category: y, value: x, form: "bar" });
  if (isAmount(y) && isSet(x) && !isAmount(x)) {
    return plotOver(plotting, { category: x, value: y, form: "column" });
  }
  return undefined;
}

/** Lines and areas. Those over times of day are drawn as scatter charts, whose points stand at their exact time. */
export function plotRuns(plotting: Plotting): NativeChart | undefined {
  const { encoding, mark } = plotting.plot.spec;
  const { x, y } = encoding;
  if (!isAmount(y) || !isSet(x) || isAmount(x) || hasSteps(mark)) return undefined;
  return plotOver(plotting, { category: x, value: y, form: mark.type === "area" ? "area" : "line" });
}

export function plotPoints(plotting: Plotting): NativeChart | undefined {
  const { x, y } = plotting.plot.spec.encoding;
  if (!isAmount(y) || !isSet(x) || x.type === "temporal") return undefined;
  const chart = plotOver(plotting, { category: x, value: y, form: "line" });
  return chart && { ...chart, isJoined: false, hasMarkers: true };
}

interface Over {
  readonly category: ChannelSpec;
  readonly value: ChannelSpec;
  readonly form: "bar" | "column" | "line" | "area";
}

function plotOver(plotting: Plotting, over: Over): NativeChart | undefined {
  const { plot, language } = plotting;
  const { category, value, form } = over;
  const named = nameCategories(plotting, over);
  if (named === undefined) return undefined;
  const { field } = seriesField(plot);
  const parting = field === category.field ? undefined : field;
  // Where a name has only one datum, the citations of the datum stand at the name.
  const isCitedAtNames = parting === undefined && named.categories.kind === "names";
  const withNumbers = plotting.withNumbers && !isCitedAtNames;
  const series = seriesOf({ ...plotting, withNumbers }, over, { keys: named.keys, parting });
  if (series === undefined) return undefined;
  const isCited = plotting.withNumbers && isCitedAtNames;
  return {
    form,
    grouping: parting === undefined ? "clustered" : groupingOf(plot, over),
    categories: isCited ? citedNames(named.keys, plot.data, category) : named.categories,
    series: series.map((one) => ({ ...one, isVaried: field === category.field })),
    axes: {
      category: named.axis,
      value: reaching(
        {
          ...valueAxis(value, { numbers: extremes(series), language }),
          ...(plot.hasValues ? BARE : {}),
        },
        series,
      ),
    },
    legend: parting === undefined ? undefined : legendPlace(plot, "top"),
    isJoined: true,
    hasMarkers: form === "line" && plot.spec.mark.point !== false,
    labelFormat: labelFormat(plotting, value.field),
    hole: 0,
  };
}

/** Office lets an axis reach as far as the values, and not as far as what they may be at most. */
function reaching(axis: ChartAxis, series: readonly Pick<ChartSeries, "points">[]): ChartAxis {
  const points = series.flatMap((one) => one.points.flatMap((point) => point ?? []));
  const high = Math.max(0, ...points.map(({ range }) => range?.high ?? 0));
  if (axis.most !== undefined || high <= Math.max(0, ...points.map(({ value }) => value))) return axis;
  const step = 10 ** Math.floor(Math.log10(high)) / 2;
  return { ...axis, most: Math.ceil(high / step) * step };
}

/** The values stand at the bars. */
const BARE = { hasGrid: false, hasLabels: false } as const;

/** Undefined where two data would be in one place. */
function seriesOf(
  plotting: Plotting,
  { category, value }: Over,
  { keys, parting }: { readonly keys: readonly string[]; readonly parting: string | undefined },
): readonly Omit<ChartSeries, "isVaried">[] | undefined {
  const { data } = plotting.plot;
  const members = Map.groupBy(data, (datum) =>
    parting === undefined ? nameOf(value) : wordsAt(datum, parting),
  );
  const series = [...members].map(([name, ofSeries]) => {
    const byKey = Map.groupBy(ofSeries, (datum) => wordsAt(datum, category.field));
    return {
      name: cleanText(name),
      points: keys.map((key) => pointOf(byKey.get(key)?.[0], value, plotting)),
      isCrowded: byKey.size < ofSeries.length,
    };
  });
  return series.some(({ isCrowded }) => isCrowded) ? undefined : series;
}

function citedNames(keys: readonly string[], data: readonly PlotDatum[], { field }: ChannelSpec): Categories {
  const names = keys.map((key) => {
    const datum = data.find((one) => wordsAt(one, field) === key);
    return citedName(cleanText(key), datum?.numbers ?? "");
  });
  return { kind: "names", names };
}

interface NamedCategories {
  /** As in the data. */
  readonly keys: readonly string[];
  readonly categories: Categories;
  readonly axis: ChartAxis;
}

function nameCategories(
  { plot, language }: Plotting,
  { category, value, form }: Over,
): NamedCategories | undefined {
  const sizeOf = (name: string): number =>
    plot.data
      .filter((datum) => wordsAt(datum, category.field) === name)
      .reduce((sum, datum) => sum + (numberAt(datum, value.field) ?? 0), 0);
  if (category.type !== "temporal") {
    const keys = orderedNames(category, plot.data, sizeOf);
    const axis = categoryAxis(category);
    // Office counts from the bottom up what is read from the top down.
    const isReversed = form === "bar" ? !axis.isReversed : axis.isReversed;
    return { keys, categories: { kind: "names", names: keys.map(cleanText) }, axis: { ...axis, isReversed } };
  }
  const keys = [...new Set(plot.data.map((datum) => wordsAt(datum, category.field)))].sort(
    (a, b) => momentOfDate(a) - momentOfDate(b),
  );
  const unit = unitOf(keys);
  if (unit === "minutes" || form === "bar") return undefined;
  const format = dateFormat(unit, keys.map(momentOfDate), language);
  return {
    keys,
    categories: { kind: "dates", serials: keys.map(serialOf), unit },
    axis: categoryAxis(category, format),
  };
}

function pointOf(datum: PlotDatum | undefined, value: ChannelSpec, plotting: Plotting) {
  const number = datum && numberAt(datum, value.field);
  if (datum === undefined || number === undefined) return undefined;
  return {
    x: undefined,
    value: number,
    label: labelOf(datum, { ...plotting, value: value.field }),
    isWeak: datum.isWeak,
    range: rangeOf(datum, plotting.plot.spec),
  };
}

/** As in Vega-Lite, bars and areas in the same place are stacked unless they stand beside each other. */
function groupingOf({ spec }: ChartPlot, { value, form }: Over): NativeChart["grouping"] {
  const { xOffset, yOffset } = spec.encoding;
  const stack = value.stack;
  if (stack === "normalize") return "percentStacked";
  if (form === "line") return "overlaid";
  // The dots of a row are amounts of their own, not parts of one.
  if (spec.mark.type === "dot") return "clustered";
  if (xOffset !== undefined || yOffset !== undefined) return "clustered";
  return stack === null || stack === false ? "overlaid" : "stacked";
}

/** For stacks, how high they reach. */
function extremes(series: readonly Pick<ChartSeries, "points">[]): readonly number[] {
  const sums = (series[0]?.points ?? []).map((_point, at) =>
    series.reduce((sum, { points }) => sum + Math.max(0, points[at]?.value ?? 0), 0),
  );
  return [...sums, ...series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? []))];
}

function nameOf({ title, field }: ChannelSpec): string {
  return typeof title === "string" && title !== "" ? title : field;
}

function isSet(channel: ChannelSpec | undefined): channel is ChannelSpec {
  return channel !== undefined;
}

function isAmount(channel: ChannelSpec | undefined): channel is ChannelSpec {
  return channel?.type === "quantitative";
}

function hasSteps({ interpolate }: ChartPlot["spec"]["mark"]): boolean {
  return typeof interpolate === "string" && interpolate.startsWith("step");
}
