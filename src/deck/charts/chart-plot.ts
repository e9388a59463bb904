/** A chart's marks and data with every decision taken, for programs that draw them without Vega. */
import type { Chart, Datum } from "../../model/brief.ts";
import { type ChartPlot, channelsOf } from "../../model/chart.ts";
import { plainText } from "../../model/prose.ts";
import { fieldTypes } from "./chart-data.ts";

export function chartPlot({ spec, data }: Chart, numbersOf: (data: readonly Datum[]) => string): ChartPlot {
  const types = fieldTypes(spec, data);
  const encoding = channelsOf(spec).map(
    ([channel, one]) => [channel, { ...one, type: types.get(channel) }] as const,
  );
  return {
    spec: { mark: spec.mark, encoding: Object.fromEntries(encoding) },
    data: data.map((datum) => ({
      values: Object.fromEntries(
        datum.values.map(({ field, number, text }) => [field, number ?? plainText(text)]),
      ),
      numbers: numbersOf([datum]),
    })),
  };
}
