/** What is needed to plot a chart, whatever its marks. */
import type { ChartPlot } from "../../model/chart.ts";
import type { NativeChart } from "./native-chart.ts";
import { optionOf } from "./plot-data.ts";

export interface Plotting {
  readonly plot: ChartPlot;
  /** BCP 47. */
  readonly language: string;
  /** Whether points show citation numbers. If not, the slide shows them elsewhere. */
  readonly withNumbers: boolean;
}

/** The place of a legend that the chart has by default or that its author asked for; undefined for none. */
export function legendPlace(
  { spec }: ChartPlot,
  usual: NonNullable<NativeChart["legend"]>,
): NativeChart["legend"] {
  const { color } = spec.encoding;
  if (color?.legend === null) return undefined;
  switch (optionOf(color?.legend, "orient")) {
    case "left":
      return "left";
    case "right":
      return "right";
    case "bottom":
      return "bottom";
    case "top":
      return "top";
    default:
      return usual;
  }
}
