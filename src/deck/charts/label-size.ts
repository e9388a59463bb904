/** How large the labels of a chart are, and how low it may be drawn, so that its rows can be read. */
import type { Datum } from "../../model/brief.ts";
import { wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, LABEL_SIZE } from "./chart-look.ts";

export interface LabelSize {
  /** In px. */
  readonly size: number;
  readonly line: number;
}

const USUAL: LabelSize = { size: LABEL_SIZE, line: LABEL_LINE };

/** No text that is meant to be read is smaller. */
const LEAST: LabelSize = { size: 18, line: 22 };

/** In px: an axis of amounts below the rows. */
const AXIS = 40;

/** Labels are smaller where there are many rows. */
export function labelSize({ height, ...frame }: Rows & { readonly height: number }): LabelSize {
  return rowHeight({ ...frame, height }) < USUAL.line ? LEAST : USUAL;
}

/** Returns how high a chart is at least, in px. */
export function leastHeight(frame: Rows): number {
  return rowsOf(frame).length * LEAST.line + AXIS;
}

/** Returns how many rows can be read on a slide where a chart is so high. */
export function mostRows(height: number): number {
  return Math.floor((height - AXIS) / LEAST.line);
}

/** Returns how much room each row has where the chart is so high, in px. */
export function rowHeight({ height, ...frame }: Rows & { readonly height: number }): number {
  return (height - AXIS) / Math.max(1, rowsOf(frame).length);
}

type Rows = Pick<ChartFrame, "spec" | "types"> & { readonly data: readonly Datum[] };

/** Returns the names beside which rows stand; none where names stand below the marks. */
export function rowsOf({ spec, types, data }: Rows): readonly string[] {
  const { y } = spec.encoding;
  if (y === undefined || (types.get("y") !== "nominal" && types.get("y") !== "ordinal")) return [];
  return [...new Set(data.map((datum) => wordsAt(datum, y.field)))];
}
