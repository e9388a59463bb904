/** Finds the PowerPoint chart that shows the same as a Vega-Lite chart. */
import type { ChannelSpec, ChartPlot } from "../../model/chart.ts";
import type { NativeChart } from "./native-chart.ts";
import { plotArcs } from "./plot-arcs.ts";
import { hasScale } from "./plot-axis.ts";
import { plotBars, plotPoints, plotRuns } from "./plot-categories.ts";
import { seriesField } from "./plot-data.ts";
import { plotScatter } from "./plot-scatter.ts";
import type { Plotting } from "./plotting.ts";

/** Returns undefined where PowerPoint has no such chart. The data are then shown in a table. */
export function plotChart(plotting: Plotting): NativeChart | undefined {
  const { plot } = plotting;
  if (!canBeDrawn(plot)) return undefined;
  switch (plot.spec.mark.type) {
    // PowerPoint has no dots beside names: bars show the same amounts.
    case "dot":
    case "bar":
      return plotBars(plotting);
    case "area":
      return plotRuns(plotting);
    case "slope":
    case "line":
      return plotRuns(plotting) ?? plotScatter(plotting, { isJoined: true });
    case "point":
    case "circle":
    case "square":
      return plotScatter(plotting, { isJoined: false }) ?? plotPoints(plotting);
    case "arc":
      return plotArcs(plotting);
    case "tick":
    case "rect":
    case "rule":
      return undefined;
  }
}

/** What Office would leave out of a drawing must not be lost: a table shows it instead. */
function canBeDrawn(plot: ChartPlot): boolean {
  const { encoding, mark } = plot.spec;
  const { x, y, theta, x2, y2, size, order } = encoding;
  const isPath = mark.type === "line" && order !== undefined;
  if (x2 !== undefined || y2 !== undefined || size !== undefined || isPath) return false;
  if (seriesField(plot).several) return false;
  const channels = [x, y, theta].filter((channel): channel is ChannelSpec => channel !== undefined);
  return channels.every((channel) => hasScale(channel) && channel.stack !== "center");
}
