/** A chart's marks and data with every decision taken, for programs that draw them without Vega. */
import { type ChartPlot, channelsOf } from "../../model/chart.ts";
import { plainText } from "../../model/prose.ts";
import type { ChartContext, ChartFrame } from "./chart-frame.ts";
import { isStrong } from "./series-colours.ts";
import { hasValues } from "./value-labels.ts";

export function chartPlot(frame: ChartFrame, numbersOf: ChartContext["numbersOf"]): ChartPlot {
  const { spec, data, types, form } = frame;
  const isAbout = data.some((datum) => isStrong(datum, spec, form));
  const encoding = channelsOf(spec).map(
    ([channel, one]) => [channel, { ...one, type: types.get(channel) }] as const,
  );
  return {
    spec: { ...spec, encoding: Object.fromEntries(encoding) },
    data: data.map((datum) => ({
      values: Object.fromEntries(
        datum.values.map(({ field, number, text }) => [field, number ?? plainText(text)]),
      ),
      numbers: numbersOf([datum]),
      isWeak: isAbout && !isStrong(datum, spec, form),
    })),
    hasValues: hasValues(frame),
  };
}
