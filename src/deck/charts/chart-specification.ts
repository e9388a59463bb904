/** Makes the Vega-Lite specification of a chart from what its author wrote, its data, and the theme's style. */
import type { Datum } from "../../model/brief.ts";
import { type ChartChannel, channelsOf } from "../../model/chart.ts";
import { annotationLayers } from "./annotation-layers.ts";
import { channelSpecification } from "./chart-channel.ts";
import { chartRows, SERIES_FIELD, timeAxis } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { labelExpression, labelledChannel, legendEntries } from "./chart-labels.ts";
import { chartLocale } from "./chart-locale.ts";
import { CHART_LOOK, ONCE, ZERO_LINE } from "./chart-look.ts";
import { fieldForVega } from "./field-for-vega.ts";
import { domainWithLabels } from "./label-room.ts";
import { labelSize } from "./label-size.ts";
import { arcRadius, markLabelLayer } from "./mark-label-layer.ts";
import { axisEnds, headroom } from "./place-notes.ts";
import { type PointLabels, pointLabels } from "./point-labels.ts";
import { isStrong, markColour, STRONG_FIELD } from "./series-colours.ts";
import { seriesLabelLayer } from "./series-label-layer.ts";
import { seriesLabels } from "./series-labels.ts";
import { slopeLayer } from "./slope-layer.ts";
import { uncertaintyLayer } from "./uncertainty-layer.ts";
import { hasValues, isNamedAtFirst, markLabels } from "./value-labels.ts";

export function chartSpecification(frame: ChartFrame): object {
  const { spec, width, height, language } = frame;
  const marks = markLabels(frame);
  const labels = { marks, series: seriesLabels(frame), points: pointLabels(frame, marks) };
  const encoding = { ...encodingOf(frame, labels), ...toldApart(frame) };
  const named = markLabelLayer(frame, encoding, labels);
  const ofSeries = seriesLabelLayer(frame, encoding, labels.series);
  const slope = slopeLayer(frame, encoding);
  const notes = annotationLayers(frame, encoding);
  const uncertain = uncertaintyLayer(frame, encoding);
  return {
    width,
    height,
    autosize: { type: "fit", contains: "padding" },
    data: {
      values: strongLast(
        chartRows(frame, (datum) => ({
          ...named.row(datum),
          ...ofSeries.row(datum),
          ...notes.row(datum),
          ...slope.row(datum),
          [STRONG_FIELD]: isStrong(datum, spec, frame.form),
        })),
        frame,
      ),
    },
    layer: [
      ...notes.under,
      ...(frame.form.isRun ? uncertain : []),
      ...(spec.mark.type === "dot" ? [joined(encoding)] : []),
      { mark: markOf(frame), encoding },
      ...(frame.form.isRun ? [] : uncertain),
      ...zeroLine(frame),
      ...notes.over,
      ...named.layers,
      ...ofSeries.layers,
      ...slope.layers,
    ],
    config: { ...CHART_LOOK, locale: chartLocale(language) },
  };
}

/** The dots of one name are joined, so that how far they are apart is seen. */
function joined({ x, y }: Encoding): object {
  return {
    mark: { type: "line", point: false, color: "var(--chart-rest-1)", strokeWidth: 4 },
    encoding: { x, y, detail: { ...y, axis: undefined } },
  };
}

/** Lines that the chart is about are drawn over the others. */
function strongLast<T extends Readonly<Record<string, unknown>>>(
  rows: readonly T[],
  { form }: ChartFrame,
): readonly T[] {
  const isOver = (row: T): number => Number(row[STRONG_FIELD] === true);
  return form.isRun && !form.isStacked ? rows.toSorted((a, b) => isOver(a) - isOver(b)) : rows;
}

export type Encoding = Readonly<Partial<Record<ChartChannel | "strokeWidth", object>>>;

interface Labels {
  readonly marks: ReadonlyMap<Datum, readonly string[]> | undefined;
  readonly series: ReadonlyMap<Datum, unknown> | undefined;
  readonly points: PointLabels | undefined;
}

function markOf({ spec, height }: ChartFrame): object {
  const { type, ...options } = spec.mark;
  if (type === "slope") return { type: "line", point: { filled: true, size: 110 }, ...options };
  if (type === "dot") return { type: "circle", size: 260, opacity: 1, ...options };
  return { ...(spec.mark.type === "arc" ? { outerRadius: arcRadius(height) } : {}), ...spec.mark };
}

function encodingOf(frame: ChartFrame, { marks, series, points }: Labels): Encoding {
  const { spec, data, types, form } = frame;
  const bearer = labelledChannel(spec, types);
  const isValued = hasValues(frame);
  const zero = zeroLine(frame);
  const isPlaced = spec.mark.type === "slope" || spec.mark.type === "dot";
  const { size, line } = labelSize(frame);
  const isNamed =
    series !== undefined || isNamedAtFirst(frame) || (spec.mark.type === "arc" && marks !== undefined);
  const entries = channelsOf(spec)
    .filter(([channel]) => !IN_LAYERS.includes(channel))
    .map(([channel, one]) => {
      const type = types.get(channel) ?? "nominal";
      const cited = channel === bearer ? { labelExpr: labelExpression(channel, one, frame) } : {};
      const isAmounts = channel === form.axes?.amounts;
      const labels = {
        ...(type === "temporal" ? timeAxis(one, frame) : cited),
        ...legendEntries(channel, one, data),
        ...(isAmounts ? (isValued || spec.mark.type === "slope" ? NO_AXIS : { grid: true }) : {}),
        ...(isPlaced && channel === form.axes?.names ? { grid: true, domain: false } : {}),
        ...(channel === "y" && form.axes?.names === "y"
          ? { labelFontSize: size, labelLineHeight: line }
          : {}),
        ...(channel === form.axes?.names && zero.length > 0 ? { domain: false } : {}),
      };
      const ends =
        type === "temporal" && frame.annotations.length > 0 && (channel === "x" || channel === "y")
          ? axisEnds(channel, frame)
          : undefined;
      const ofPoints = channel === "x" || channel === "y" ? points?.scales[channel].domain : undefined;
      const domain = fixed(isAmounts ? domainOf(frame, marks) : (ends ?? ofPoints));
      const drawn = channelSpecification(channel, one, { frame, type, labels, isNamed, domain });
      return [channel, drawn] as const;
    });
  const plain = spec.encoding.color === undefined ? { color: markColour(frame) } : {};
  return { ...plain, ...Object.fromEntries(entries) };
}

/** Channels that have layers of their own. */
const IN_LAYERS: readonly ChartChannel[] = ["text", "low", "high"];

/** The scale that labels were placed by. */
function domainOf(frame: ChartFrame, labels: Labels["marks"]): readonly number[] | undefined {
  const { form, scale } = frame;
  const domain =
    form.isRun || form.isStacked || frame.spec.mark.type === "dot"
      ? scale?.domain
      : (domainWithLabels(frame, labels) ?? undefined);
  const above = form.axes?.amounts === "y" ? headroom(frame) / frame.plotHeight : 0;
  const [least, most] = domain ?? scale?.domain ?? [];
  if (above === 0 || least === undefined || most === undefined) return domain;
  return [least, least + (most - least) / (1 - above)];
}

function fixed(domain: readonly number[] | undefined): object {
  return domain === undefined ? {} : { domain, nice: false };
}

const NO_AXIS = { grid: false, labels: false } as const;

/** Lines differ in dashes as well as colour, and points in shapes. Stacks keep the order of the data. */
function toldApart({ spec, types, form }: ChartFrame): Encoding {
  const { mark, encoding } = spec;
  const { color } = encoding;
  if (color === undefined) return {};
  if (form.isStacked) {
    return encoding.order === undefined ? { order: { field: SERIES_FIELD, type: "quantitative" } } : {};
  }
  if (mark.type === "line" && spec.highlight !== undefined) return { strokeWidth: STRONG_LINES };
  const channel = mark.type === "line" ? "strokeDash" : mark.type === "point" ? "shape" : undefined;
  if (channel === undefined || encoding[channel] !== undefined) return {};
  return {
    [channel]: { field: fieldForVega(color.field), type: types.get("color"), sort: null, legend: null },
  };
}

/** Lines that the chart is about are stronger, and names stand at the ends of all. */
const STRONG_LINES = { condition: { test: `datum['${STRONG_FIELD}']`, value: 5 }, value: 2.5 } as const;

/** Bars that grow to both sides need a line to grow from. On other charts, the grid has it. */
function zeroLine({ spec, form, scale }: ChartFrame): readonly object[] {
  const { axes } = form;
  if (spec.mark.type !== "bar" || axes === undefined || scale === undefined || scale.domain[0] >= 0)
    return [];
  return [{ ...ONCE, mark: { type: "rule", ...ZERO_LINE }, encoding: { [axes.amounts]: { datum: 0 } } }];
}
