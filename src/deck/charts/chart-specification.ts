/** Makes the Vega-Lite specification of a chart from what its author wrote, its data, and the theme's style. */
import type { Chart, Datum } from "../../model/brief.ts";
import {
  type ChannelSpec,
  type ChartChannel,
  type ChartMark,
  type ChartSpec,
  channelsOf,
} from "../../model/chart.ts";
import { channelSpecification, escapedField } from "./chart-channel.ts";
import {
  chartRows,
  type FieldTypes,
  fieldTypes,
  isLacking,
  SERIES_FIELD,
  timeAxis,
  wordsAt,
} from "./chart-data.ts";
import { labelExpression, labelledChannel, legendEntries } from "./chart-labels.ts";
import { chartLocale } from "./chart-locale.ts";
import { CHART_LOOK, LABEL_SIZE } from "./chart-look.ts";
import { inertWord } from "./inert-words.ts";
import { textWidth } from "./text-width.ts";

interface Size {
  /** In px on the slide. */
  readonly width: number;
  readonly height: number;
}

interface ChartContext extends Size {
  /** BCP 47. */
  readonly language: string;
  /** Returns an ISO 8601 day in the deck's language. */
  readonly nameDay: (iso: string) => string;
  /** Returns the citation numbers of the data, as in "3,4"; empty where they cite nothing. */
  readonly numbersOf: (data: readonly Datum[]) => string;
}

export function chartSpecification(chart: Chart, context: ChartContext): object {
  const { spec, data } = chart;
  const { width, height, language } = context;
  const types = fieldTypes(spec, data);
  const marks: Marks = {
    mark: { ...(spec.mark.type === "arc" ? { outerRadius: radius(height) } : {}), ...spec.mark },
    encoding: { ...encodingOf(chart, types, context), ...toldApart(chart, types) },
  };
  return {
    width: spec.mark.type === "arc" ? arcWidth(chart, context) : width,
    height,
    autosize: { type: "fit", contains: "padding" },
    data: { values: chartRows(spec, types, data) },
    ...(spec.encoding.text === undefined ? marks : labelled(marks, { spec, types, height, data })),
    config: { ...CHART_LOOK, locale: chartLocale(language) },
  };
}

interface Marks {
  readonly mark: object;
  readonly encoding: Readonly<Partial<Record<ChartChannel, object>>>;
}

function encodingOf({ spec, data }: Chart, types: FieldTypes, context: ChartContext): Marks["encoding"] {
  const bearer = labelledChannel(spec, types);
  const entries = channelsOf(spec)
    .filter(([channel]) => channel !== "text")
    .map(([channel, one]) => {
      const type = types.get(channel) ?? "nominal";
      const cited =
        channel === bearer ? { labelExpr: labelExpression(channel, one, { data, ...context }) } : {};
      const labels = {
        ...(type === "temporal" ? timeAxis(one, data, context.nameDay) : cited),
        ...legendEntries(channel, one, data),
      };
      return [channel, channelSpecification(channel, one, { type, spec, labels })] as const;
    });
  return Object.fromEntries(entries);
}

/** Marks that stack their series. */
const STACKED: readonly ChartMark[] = ["bar", "area", "arc"];

/** Lines differ in dashes as well as colour, and points in shapes. Stacks keep the order of the data. */
function toldApart({ spec }: Chart, types: FieldTypes): Marks["encoding"] {
  const { mark, encoding } = spec;
  const { color } = encoding;
  if (color === undefined) return {};
  if (STACKED.includes(mark.type)) {
    return encoding.order === undefined ? { order: { field: SERIES_FIELD, type: "quantitative" } } : {};
  }
  const channel = mark.type === "line" ? "strokeDash" : mark.type === "point" ? "shape" : undefined;
  if (channel === undefined || encoding[channel] !== undefined) return {};
  return {
    [channel]: { field: escapedField(color.field), type: types.get("color"), sort: null, legend: null },
  };
}

/** Writes a value beside each mark, on the side towards which the marks grow. */
function labelled(
  { mark, encoding }: Marks,
  context: {
    readonly spec: ChartSpec;
    readonly types: FieldTypes;
    readonly height: number;
    readonly data: readonly Datum[];
  },
): object {
  const { spec, types, height, data } = context;
  const { text, color } = spec.encoding;
  const { x, y, theta, xOffset, yOffset, order } = encoding;
  // A label in its mark's colour could be too pale to read, so it shares only the grouping of the marks.
  const group = color === undefined ? {} : { detail: { field: escapedField(color.field), type: "nominal" } };
  const place = { x, y, theta, xOffset, yOffset, order, ...group };
  const present = Object.fromEntries(Object.entries(place).filter(([, channel]) => channel !== undefined));
  return {
    layer: [
      { mark, encoding },
      {
        mark: { type: "text", ...labelPlace(spec, types, height) },
        encoding: { ...present, text: textOf(text, types, data) },
      },
    ],
  };
}

function labelPlace({ mark }: ChartSpec, types: FieldTypes, height: number): object {
  if (mark.type === "arc") return { radius: radius(height) + 24 };
  const isAcross = types.get("x") === "quantitative" && types.get("y") !== "quantitative";
  return isAcross ? { align: "left", baseline: "middle", dx: 8 } : { baseline: "bottom", dy: -8 };
}

function textOf(text: ChannelSpec | undefined, types: FieldTypes, data: readonly Datum[]): object {
  if (text === undefined) return {};
  const { field, format } = text;
  const value = {
    field: escapedField(field),
    type: types.get("text"),
    ...(format === undefined ? {} : { format }),
  };
  if (!isLacking(field, data)) return value;
  // Beside a mark without the value, Vega would write "undefined".
  return {
    condition: { test: `isDefined(datum[${JSON.stringify(inertWord(field))}])`, ...value },
    value: "",
  };
}

/** Returns the radius for a chart of arcs, in px, with room for the labels around it. */
function radius(height: number): number {
  return height / 2 - 44;
}

/** Returns a width in px: no more than the circle, its labels and its legend need, so that they stay close together. */
function arcWidth({ spec, data }: Chart, { width, height }: Size): number {
  const { color } = spec.encoding;
  if (color === undefined) return width;
  const names = data.map((datum) => textWidth(wordsAt(datum, color.field), LABEL_SIZE));
  return Math.min(width, Math.ceil(height * 1.3 + LEGEND_SIGN + Math.max(...names)));
}

/** In px: the symbol of a legend, and the room for citations after its names. */
const LEGEND_SIGN = 120;
