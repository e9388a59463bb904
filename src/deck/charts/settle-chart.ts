/** What the tool decides for a chart before anything draws it, on slides and in PowerPoint. */

import type { Annotation, Chart } from "../../model/brief.ts";
import { type ChannelSpec, type ChartChannel, type ChartSpec, channelsOf } from "../../model/chart.ts";
import { fieldTypes } from "../../model/field-types.ts";
import { wordsAt } from "./chart-data.ts";
import { LABEL_SIZE } from "./chart-look.ts";
import { breakLine, textWidth } from "./text-width.ts";

/** Bars with long names lie, a colour that only repeats the names of bars goes, and arcs say their values. */
export function settleChart(chart: Chart, width: number): Chart {
  return laid(withoutIdleColour(withValues(chart)), width);
}

/** Arcs have no axis, so they show their values, unless the author chose another label. */
function withValues(chart: Chart): Chart {
  const { spec } = chart;
  const { theta, text } = spec.encoding;
  if (spec.mark.type !== "arc" || theta === undefined || text !== undefined) return chart;
  const { field, format } = theta;
  return { ...chart, spec: { ...spec, encoding: { ...spec.encoding, text: { field, format } } } };
}

function withoutIdleColour(chart: Chart): Chart {
  const { spec } = chart;
  const { color, ...encoding } = spec.encoding;
  const names = [encoding.x?.field, encoding.y?.field];
  if (spec.mark.type !== "bar" || color === undefined || !names.includes(color.field)) return chart;
  return { ...chart, spec: { ...spec, encoding } };
}

/** Returns a chart of columns as one of bars where there is no room for the names below the columns. */
function laid(chart: Chart, width: number): Chart {
  const { spec, data } = chart;
  const { x } = spec.encoding;
  const types = fieldTypes(spec, data);
  if (spec.mark.type !== "bar" || x === undefined) return chart;
  if (types.get("x") !== "nominal" || types.get("y") !== "quantitative") return chart;
  const names = [...new Set(data.map((datum) => wordsAt(datum, x.field)))];
  const room = width / names.length - LABEL_SIZE;
  const fits = (name: string): boolean => {
    const lines = breakLine(name, room, LABEL_SIZE);
    return lines.length <= MOST_LINES && lines.every((line) => textWidth(line, LABEL_SIZE) <= room);
  };
  return names.every(fits)
    ? chart
    : { ...chart, spec: turned(spec), annotations: chart.annotations.map(turnedAnnotation) };
}

function turnedAnnotation(annotation: Annotation): Annotation {
  return { ...annotation, axis: annotation.axis === "x" ? "y" : "x" };
}

const MOST_LINES = 2;

const PARTNERS: Readonly<Partial<Record<ChartChannel, ChartChannel>>> = {
  x: "y",
  y: "x",
  x2: "y2",
  y2: "x2",
  xOffset: "yOffset",
  yOffset: "xOffset",
};

function turned(spec: ChartSpec): ChartSpec {
  const { orient: _orient, ...mark } = spec.mark;
  const encoding = channelsOf(spec).map(
    ([channel, options]) => [PARTNERS[channel] ?? channel, turnedChannel(options)] as const,
  );
  return { ...spec, mark: { ...mark, type: spec.mark.type }, encoding: Object.fromEntries(encoding) };
}

function turnedChannel({ sort, axis, ...options }: ChannelSpec): ChannelSpec {
  return {
    ...options,
    ...(sort === undefined ? {} : { sort: turnedSort(sort) }),
    ...(axis === undefined ? {} : { axis: withoutPlace(axis) }),
  };
}

/** By an axis, as in "-y". */
function turnedSort(sort: unknown): unknown {
  const [, sign, axis] = typeof sort === "string" ? (/^(-?)([xy])$/.exec(sort) ?? []) : [];
  return axis === undefined ? sort : `${sign}${axis === "x" ? "y" : "x"}`;
}

/** What was chosen for the other side. */
function withoutPlace(axis: unknown): unknown {
  if (typeof axis !== "object" || axis === null) return axis;
  return Object.fromEntries(Object.entries(axis).filter(([key]) => key !== "orient" && key !== "labelAngle"));
}
