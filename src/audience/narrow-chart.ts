/** Takes out of a chart what names data that are not shown: lists of categories that scales, axes and orders are written with. Called by sieve. */
import { type ChannelSpec, type ChartChannel, type ChartSpec, channelsOf } from "../model/chart.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredDatum } from "../model/tailored.ts";

/** Numbers and the dates of a temporal channel stay: they are bounds, and name nothing. */
export function narrowChart(spec: ChartSpec, data: readonly TailoredDatum[]): ChartSpec {
  const encoding = channelsOf(spec).map(([channel, options]): [ChartChannel, ChannelSpec] => {
    const shown = new Set(
      data.flatMap(({ values }) =>
        values.filter(({ field }) => field === options.field).map(({ text }) => plainText(text)),
      ),
    );
    return [channel, options.type === "temporal" ? options : { ...options, ...narrowed(options, shown) }];
  });
  return { ...spec, encoding: Object.fromEntries(encoding) };
}

function narrowed(options: object, shown: ReadonlySet<string>): object {
  const entries = Object.entries(options).map(([key, value]): [string, unknown] => {
    if (Array.isArray(value))
      return [key, value.filter((item) => typeof item === "number" || shown.has(String(item)))];
    return [key, typeof value === "object" && value !== null ? narrowed(value, shown) : value];
  });
  return Object.fromEntries(entries);
}
