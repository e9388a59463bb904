/** What a chart is, by its marks and the types of its channels. Its layout, labels and colours go by that. */

import { type ChannelSpec, type ChartSpec, RUNS, STACKING } from "../../model/chart.ts";
import type { FieldTypes } from "../../model/field-types.ts";

export type Axis = "x" | "y";

export interface ChartForm {
  /** The axis of names or dates, and the one of amounts; undefined where there is no such pair. */
  readonly axes: { readonly names: Axis; readonly amounts: Axis } | undefined;
  /** The channel that divides the data into series; undefined where it says only what the axis of names says. */
  readonly series: ChannelSpec | undefined;
  /** Series in the same place stand on each other, and do not overlap. */
  readonly isStacked: boolean;
  /** The marks run on from one datum to the next. */
  readonly isRun: boolean;
}

export function chartForm({ mark, encoding }: ChartSpec, types: FieldTypes): ChartForm {
  const { color, xOffset, yOffset } = encoding;
  const axes = axesOf(types);
  const series = axes !== undefined && color?.field === encoding[axes.names]?.field ? undefined : color;
  const stack = axes && encoding[axes.amounts]?.stack;
  const isBeside = xOffset !== undefined || yOffset !== undefined;
  return {
    axes,
    series,
    isStacked:
      STACKING.includes(mark.type) && series !== undefined && !isBeside && stack !== null && stack !== false,
    isRun: RUNS.includes(mark.type),
  };
}

function axesOf(types: FieldTypes): ChartForm["axes"] {
  const [x, y] = [types.get("x"), types.get("y")];
  if (x === undefined || y === undefined || (x === "quantitative") === (y === "quantitative"))
    return undefined;
  return y === "quantitative" ? { names: "x", amounts: "y" } : { names: "y", amounts: "x" };
}
