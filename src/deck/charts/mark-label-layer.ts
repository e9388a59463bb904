/** The layer of a chart that has what is written at its marks. */
import type { Datum } from "../../model/brief.ts";
import type { ChannelSpec } from "../../model/chart.ts";
import { isLacking, numberAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE, ON_PAPER } from "./chart-look.ts";
import type { Encoding } from "./chart-specification.ts";
import { fieldForVega } from "./field-for-vega.ts";
import { inertWord } from "./inert-words.ts";
import { labelSize } from "./label-size.ts";
import type { PointLabels } from "./point-labels.ts";

/** Layers, and what they read in the rows. */
export interface Layered {
  readonly layers: readonly object[];
  row(datum: Datum): Readonly<Record<string, unknown>>;
}

export const NO_LAYERS: Layered = { layers: [], row: () => ({}) };

/** The fields of a row that the layer reads. */
const LINES = "citedeck lines";
const SIDE = "citedeck side";
const PLACE = "citedeck point";

type MarkLabels = ReadonlyMap<Datum, readonly string[]> | undefined;

export function markLabelLayer(
  frame: ChartFrame,
  encoding: Encoding,
  { marks: labels, points }: { readonly marks: MarkLabels; readonly points: PointLabels | undefined },
): Layered {
  const { spec, types, data, form } = frame;
  const { text } = spec.encoding;
  if (labels === undefined && text === undefined) return NO_LAYERS;
  const { x, y, theta, xOffset, yOffset, order } = encoding;
  // A label in its mark's colour could be too pale to read, so it shares only the grouping of the marks.
  const { color } = spec.encoding;
  const group = color === undefined ? {} : { detail: { field: fieldForVega(color.field), type: "nominal" } };
  const amounts = form.axes?.amounts;
  const { high } = spec.encoding;
  // What a datum may be at most reaches further than its mark.
  const ends =
    amounts === undefined || high === undefined || spec.mark.type !== "bar"
      ? {}
      : { [amounts]: { ...encoding[amounts], field: fieldForVega(high.field) } };
  const place = { x, y, ...ends, theta, xOffset, yOffset, order, ...group };
  const present = Object.fromEntries(Object.entries(place).filter(([, channel]) => channel !== undefined));
  const written = labels === undefined ? textOf(text, types.get("text"), data) : undefined;
  const words = written === undefined ? { text: { expr: `datum['${LINES}'] || ''` } } : {};
  return {
    layers: [
      {
        mark: {
          type: "text",
          fontSize: labelSize(frame).size,
          ...(frame.annotations.length > 0 ? ON_PAPER : {}),
          ...words,
          ...(points === undefined ? placeOf(frame, labels) : BESIDE_POINT),
        },
        encoding: { ...present, ...(written === undefined ? {} : { text: written }) },
      },
    ],
    row: (datum) => ({
      ...(points === undefined ? {} : { [PLACE]: points.places.get(datum) ?? NOWHERE }),
      [LINES]: labels?.get(datum)?.map(inertWord),
      [SIDE]: form.axes === undefined ? sideOf(datum, frame) : signOf(datum, frame),
    }),
  };
}

const NOWHERE = { align: "left", dx: 0, dy: 0 } as const;

const BESIDE_POINT = {
  align: { expr: `datum['${PLACE}'].align` },
  baseline: "middle",
  dx: { expr: `datum['${PLACE}'].dx` },
  dy: { expr: `datum['${PLACE}'].dy` },
} as const;

/** On the side towards which the marks grow. */
function placeOf(
  { spec, form, height }: ChartFrame,
  labels: ReadonlyMap<Datum, readonly string[]> | undefined,
): object {
  const lines = Math.max(1, ...[...(labels?.values() ?? [])].map(({ length }) => length));
  if (spec.mark.type === "arc") {
    const align = { expr: `datum['${SIDE}'] < 0 ? 'right' : 'left'` };
    return {
      radius: arcRadius(height) + (lines > 1 ? 28 : 16),
      align,
      baseline: "middle",
      lineHeight: LABEL_LINE,
      ...(lines > 1 ? { dy: -LABEL_LINE / 2 } : {}),
    };
  }
  const isBelow = `datum['${SIDE}'] < 0`;
  if (form.axes?.names === "y") {
    return {
      align: { expr: `${isBelow} ? 'right' : 'left'` },
      baseline: "middle",
      dx: { expr: `${isBelow} ? -8 : 8` },
    };
  }
  const lift = `(isArray(datum['${LINES}']) ? length(datum['${LINES}']) - 1 : 0) * ${LABEL_LINE}`;
  return {
    baseline: { expr: `${isBelow} ? 'top' : 'bottom'` },
    dy: { expr: `${isBelow} ? 8 : -8 - ${lift}` },
    lineHeight: LABEL_LINE,
  };
}

function signOf(datum: Datum, { spec, form }: ChartFrame): number {
  const amounts = form.axes && spec.encoding[form.axes.amounts];
  return amounts === undefined || spec.mark.type !== "bar"
    ? 1
    : Math.sign(numberAt(datum, amounts.field) ?? 1);
}

/** Of a slice: 1 for the right half of the circle, and -1 for the left one. */
function sideOf(datum: Datum, { spec, data }: ChartFrame): number {
  const field = spec.encoding.theta?.field;
  if (spec.mark.type !== "arc" || field === undefined) return 1;
  const values = data.map((one) => numberAt(one, field) ?? 0);
  const at = data.indexOf(datum);
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  return sum(values.slice(0, at)) + (values[at] ?? 0) / 2 <= sum(values) / 2 ? 1 : -1;
}

function textOf(text: ChannelSpec | undefined, type: string | undefined, data: readonly Datum[]): object {
  if (text === undefined) return {};
  const { field, format } = text;
  const value = { field: fieldForVega(field), type, ...(format === undefined ? {} : { format }) };
  if (!isLacking(field, data)) return value;
  // Beside a mark without the value, Vega would write "undefined".
  return {
    condition: { test: `isDefined(datum[${JSON.stringify(fieldForVega(field))}])`, ...value },
    value: "",
  };
}

/** Returns the radius for a chart of arcs, in px, with room for the labels around it. */
export function arcRadius(height: number): number {
  return height / 2 - 44;
}
