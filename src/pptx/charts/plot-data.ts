/** Reads a chart's data by the channels that show them. */

import type { ChannelSpec, ChartPlot, PlotDatum } from "../../model/chart.ts";
import type { PointRange } from "./native-chart.ts";

export function numberAt({ values }: PlotDatum, field: string): number | undefined {
  const value = values[field];
  return typeof value === "number" ? value : undefined;
}

/** Returns between which amounts a datum may lie; undefined where it does not say both. */
export function rangeOf(datum: PlotDatum, { encoding }: ChartPlot["spec"]): PointRange | undefined {
  const [low, high] = [encoding.low, encoding.high].map((bound) => bound && numberAt(datum, bound.field));
  return low === undefined || high === undefined ? undefined : { low, high };
}

export function wordsAt({ values }: PlotDatum, field: string): string {
  return String(values[field] ?? "");
}

/** Channels that divide data into series. */
const PARTING = ["color", "detail", "shape", "strokeDash", "xOffset", "yOffset"] as const;

/**
 * Returns the field that divides the data into series; undefined where there is one series; `several` where several
 * fields divide them, which PowerPoint cannot do.
 */
export function seriesField({ spec }: ChartPlot): { readonly field: string | undefined; several: boolean } {
  const fields = new Set(PARTING.flatMap((channel) => spec.encoding[channel]?.field ?? []));
  const [field] = fields;
  return { field, several: fields.size > 1 };
}

/** Returns each value of a field once, in the order that its channel asks for, otherwise in the order of the data. */
export function orderedNames(
  channel: ChannelSpec,
  data: readonly PlotDatum[],
  sizeOf: (name: string) => number,
): readonly string[] {
  const names = [...new Set(data.map((datum) => wordsAt(datum, channel.field)))];
  const { sort, scale } = channel;
  const listed = listOf(sort) ?? listOf(optionOf(scale, "domain"));
  if (listed !== undefined) {
    return [
      ...listed.filter((name) => names.includes(name)),
      ...names.filter((name) => !listed.includes(name)),
    ];
  }
  switch (sort) {
    case "ascending":
      return names.toSorted(compare);
    case "descending":
      return names.toSorted((a, b) => compare(b, a));
    case "x":
    case "y":
      return names.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    case "-x":
    case "-y":
      return names.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    default:
      return names;
  }
}

/** Returns an option of a map that an author wrote; undefined where it is not a map or has no such option. */
export function optionOf(map: unknown, option: string): unknown {
  if (typeof map !== "object" || map === null) return undefined;
  return Object.entries(map).find(([name]) => name === option)?.[1];
}

function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function compare(a: string, b: string): number {
  const numbers = Number(a) - Number(b);
  return Number.isNaN(numbers) ? (a < b ? -1 : a > b ? 1 : 0) : numbers;
}
