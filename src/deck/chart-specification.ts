/** Makes the Vega-Lite specification that a chart is drawn from: what its author wrote, its data, and the theme's look. Called by chart-view. */
import {
  type ChannelSpec,
  type ChartChannel,
  type ChartSpec,
  channelsOf,
  type FieldType,
} from "../model/chart.ts";
import { momentOf } from "../model/moment.ts";
import { plainText } from "../model/prose.ts";
import type { TailoredChart, TailoredDatum } from "../model/tailored.ts";
import { chartLocale } from "./chart-locale.ts";
import { CHART_LOOK, LABEL_SIZE, PALETTE } from "./chart-look.ts";
import { breakLine } from "./text-width.ts";

export interface ChartSize {
  /** In px of the slide. */
  readonly width: number;
  readonly height: number;
}

/** What stands between a label's words and the citation's numbers in the drawing. */
export const MARK_SIGN = "\u2063";

/** `numbersOf` returns the citation's numbers of a datum, as in "3,4"; empty where it cites nothing. */
export function chartSpecification(
  chart: TailoredChart,
  options: ChartSize & {
    readonly language: string;
    readonly numbersOf: (data: readonly TailoredDatum[]) => string;
  },
): object {
  const { spec, data } = chart;
  const { width, height, language, numbersOf } = options;
  const types = new Map(channelsOf(spec).map(([channel, one]) => [channel, typeOf(channel, one, data)]));
  const labelled = labelledChannel(spec, types);
  const encoding = channelsOf(spec)
    .filter(([channel]) => channel !== "text")
    .map(([channel, one]) => {
      const type = types.get(channel) ?? "nominal";
      const labels =
        channel === labelled
          ? labelsOf(one, data, { room: roomFor(channel, one, data, width), numbersOf })
          : {};
      return [channel, channelSpecification(channel, one, { type, labels, spec })] as const;
    });
  const marks = {
    mark: spec.mark,
    encoding: Object.fromEntries([...encoding, ...toldApart(spec, encoding)]),
  };
  return {
    width,
    height,
    autosize: { type: "fit", contains: "padding" },
    data: { values: data.map((datum) => rowOf(datum, spec, types)) },
    ...(spec.encoding.text === undefined ? marks : { ...layered(marks, spec, spec.encoding.text, types) }),
    config: { ...CHART_LOOK, locale: chartLocale(language) },
  };
}

function typeOf(
  channel: ChartChannel,
  { field, type }: ChannelSpec,
  data: readonly TailoredDatum[],
): FieldType {
  if (type !== undefined) return type;
  if (channel === "color" || channel === "shape" || channel === "strokeDash") return "nominal";
  const values = data.flatMap((datum) => datum.values.filter((value) => value.field === field));
  return values.every(({ number }) => number !== undefined) ? "quantitative" : "nominal";
}

/** Citations stand at the names of categories, or in the legend; undefined where there are neither. */
function labelledChannel(
  spec: ChartSpec,
  types: ReadonlyMap<ChartChannel, FieldType>,
): ChartChannel | undefined {
  const isDiscrete = (channel: ChartChannel): boolean =>
    ["nominal", "ordinal"].includes(types.get(channel) ?? "");
  return (["y", "x", "color"] as const).find((channel) => spec.encoding[channel] && isDiscrete(channel));
}

/** The look of each label by its words: its lines, the last with the numbers of what its data cite. */
function labelsOf(
  { field }: ChannelSpec,
  data: readonly TailoredDatum[],
  options: { readonly room: number; readonly numbersOf: (data: readonly TailoredDatum[]) => string },
): Readonly<Record<string, readonly string[]>> {
  const byLabel = Map.groupBy(data, (datum) => wordsAt(datum, field));
  const entries = [...byLabel].map(([label, members]) => {
    const numbers = options.numbersOf(members);
    const lines = breakLine(label, options.room, LABEL_SIZE);
    return [label, numbers === "" ? lines : lines.with(-1, `${lines.at(-1)}${MARK_SIGN}${numbers}`)] as const;
  });
  return Object.fromEntries(entries);
}

/** How wide a label may be before it is broken, in px. */
function roomFor(
  channel: ChartChannel,
  { field }: ChannelSpec,
  data: readonly TailoredDatum[],
  width: number,
): number {
  if (channel === "y") return width * 0.3;
  if (channel === "color") return width;
  const count = new Set(data.map((datum) => wordsAt(datum, field))).size;
  return (width * 0.9) / Math.max(1, count) - LABEL_SIZE;
}

function wordsAt({ values }: TailoredDatum, field: string): string {
  const value = values.find((one) => one.field === field);
  return value === undefined ? "" : plainText(value.text);
}

function channelSpecification(
  channel: ChartChannel,
  options: ChannelSpec,
  context: {
    readonly type: FieldType;
    readonly labels: Readonly<Record<string, readonly string[]>>;
    readonly spec: ChartSpec;
  },
): object {
  const { type, labels, spec } = context;
  const { field, title, axis, legend, scale, sort, format: _format, ...rest } = options;
  const isDiscrete = type === "nominal" || type === "ordinal";
  const shownTitle = title === undefined ? (isDiscrete || channel === "color" ? null : field) : title;
  const expression = Object.keys(labels).length === 0 ? {} : { labelExpr: labelExpression(labels) };
  // as data come: alphabetical order would part what the author put together
  const order = sort === undefined && isDiscrete ? { sort: null } : sort === undefined ? {} : { sort };
  const shared = { ...rest, field: escapedField(field), type, ...order };
  switch (channel) {
    case "x":
    case "y":
      return {
        ...shared,
        title: shownTitle,
        axis: axis === null ? null : { ...objectOf(axis), ...expression },
        scale: type === "temporal" ? { ...objectOf(scale), type: "utc" } : objectOf(scale),
      };
    case "color":
      return {
        ...shared,
        title: shownTitle,
        scale: { range: PALETTE },
        legend: hasNoLegend(legend, field, spec) ? null : { ...objectOf(legend), ...expression },
      };
    case "shape":
    case "strokeDash":
    case "size":
      return {
        ...shared,
        title: shownTitle,
        legend: legend === null ? null : { ...objectOf(legend), ...expression },
        ...(scale === undefined ? {} : { scale }),
      };
    case "x2":
    case "y2":
    case "detail":
      return { field: escapedField(field), ...(channel === "detail" ? { type: "nominal" } : {}) };
    case "theta":
    case "xOffset":
    case "yOffset":
    case "order":
    case "text":
      return shared;
  }
}

/** What an axis names already needs no legend. */
function hasNoLegend(legend: unknown, field: string, { encoding }: ChartSpec): boolean {
  return legend === null || (legend === undefined && [encoding.x?.field, encoding.y?.field].includes(field));
}

function objectOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** A dot or bracket in a name would be read as a path into the datum. */
function escapedField(field: string): string {
  return field.replaceAll(/[.[\]\\']/g, "\\$&");
}

function labelExpression(labels: Readonly<Record<string, readonly string[]>>): string {
  return `(${JSON.stringify(labels)})[datum.label] || datum.label`;
}

/** Lines and points that colour tells apart are told apart by dashes and shapes as well. */
function toldApart(
  { mark, encoding }: ChartSpec,
  made: readonly (readonly [ChartChannel, object])[],
): readonly (readonly [ChartChannel, object])[] {
  const color = made.find(([channel]) => channel === "color")?.[1];
  if (color === undefined) return [];
  const look = { ...color, scale: {} };
  if (mark.type === "line" && encoding.strokeDash === undefined) return [["strokeDash", look]];
  return mark.type === "point" && encoding.shape === undefined ? [["shape", look]] : [];
}

/** Writes a value beside each mark, on the side to which the marks grow. */
function layered(
  marks: { readonly mark: ChartSpec["mark"]; readonly encoding: object },
  spec: ChartSpec,
  text: ChannelSpec,
  types: ReadonlyMap<ChartChannel, FieldType>,
): object {
  const isAcross = types.get("x") === "quantitative" && types.get("y") !== "quantitative";
  const place = isAcross ? { align: "left", baseline: "middle", dx: 8 } : { baseline: "bottom", dy: -6 };
  const label = { type: "text", ...(spec.mark.type === "arc" ? { radiusOffset: 26 } : place) };
  const { field, format } = text;
  const shown = {
    field: escapedField(field),
    type: types.get("text"),
    ...(format === undefined ? {} : { format }),
  };
  // a label in its mark's colour could be too pale to read
  const {
    color: _color,
    strokeDash: _dash,
    shape: _shape,
    size: _size,
    ...shared
  } = { ...marks.encoding, color: 0, strokeDash: 0, shape: 0, size: 0 };
  return {
    encoding: shared,
    layer: [
      { mark: marks.mark, encoding: marks.encoding },
      { mark: label, encoding: { text: shown } },
    ],
  };
}

/** Dates go in as their moments, so that no zone of the machine's shifts them. */
function rowOf(
  datum: TailoredDatum,
  spec: ChartSpec,
  types: ReadonlyMap<ChartChannel, FieldType>,
): Readonly<Record<string, string | number>> {
  const temporal = new Set(
    channelsOf(spec).flatMap(([channel, { field }]) => (types.get(channel) === "temporal" ? field : [])),
  );
  return Object.fromEntries(
    datum.values.map(({ field, number, text }) => {
      const words = plainText(text);
      return [field, temporal.has(field) ? momentOf(words.replace(" ", "T")) : (number ?? words)];
    }),
  );
}
