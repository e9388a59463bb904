/** What a chart is drawn from: the part of Vega-Lite that authors may write. Each mark stands for one datum. */

export const CHART_MARKS = [
  "bar",
  "line",
  "area",
  "point",
  "circle",
  "square",
  "tick",
  "rect",
  "arc",
  "rule",
  "slope",
  "dot",
] as const;

export type ChartMark = (typeof CHART_MARKS)[number];

/** Marks that stack their series. */
export const STACKING: readonly ChartMark[] = ["bar", "area", "arc"];

/** Marks that run on from one datum to the next. */
export const RUNS: readonly ChartMark[] = ["line", "area", "slope"];

export const CHART_CHANNELS = [
  "x",
  "y",
  "x2",
  "y2",
  "xOffset",
  "yOffset",
  "theta",
  "color",
  "shape",
  "strokeDash",
  "size",
  "order",
  "detail",
  "text",
  "low",
  "high",
] as const;

export type ChartChannel = (typeof CHART_CHANNELS)[number];

export const FIELD_TYPES = ["quantitative", "nominal", "ordinal", "temporal"] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export interface ChartSpec {
  /** What the amounts are and from when, above the drawing; undefined where the chart's own words say it. */
  readonly subtitle?: string | undefined;
  /** Names of series or categories that the chart is about. The others are grey. */
  readonly highlight?: readonly string[] | undefined;
  readonly mark: { readonly type: ChartMark; readonly [option: string]: unknown };
  readonly encoding: Readonly<Partial<Record<ChartChannel, ChannelSpec>>>;
}

export interface ChannelSpec {
  /** The datum's value that the channel shows. */
  readonly field: string;
  /** Undefined: quantitative where every datum has a number, otherwise nominal. */
  readonly type?: FieldType | undefined;
  /** The title of the axis or legend; null for none; undefined for the field's name. */
  readonly title?: string | null | undefined;
  /** Vega-Lite's own options, as far as the schema allows them. */
  readonly [option: string]: unknown;
}

/** A chart as another program may draw it: each channel with the type of its values, each datum with its citations. */
export interface ChartPlot {
  readonly spec: ChartSpec;
  readonly data: readonly PlotDatum[];
  /** Bars have their values written at them, and need no axis of amounts. */
  readonly hasValues: boolean;
}

export interface PlotDatum {
  /** By field. Dates are as the author wrote them, in ISO 8601. */
  readonly values: Readonly<Record<string, number | string>>;
  /** The numbers of its citations, as in "3,4"; empty where it cites nothing. */
  readonly numbers: string;
  /** The chart is about others, and this one is grey. */
  readonly isWeak: boolean;
}

/** Returns the channels that the chart uses, in the order of the list above. */
export function channelsOf({ encoding }: ChartSpec): readonly (readonly [ChartChannel, ChannelSpec])[] {
  return CHART_CHANNELS.flatMap((channel) => {
    const spec = encoding[channel];
    return spec === undefined ? [] : [[channel, spec] as const];
  });
}

/** Returns the words at axes, in legends and above the columns of a chart's data: titles, and names of fields. */
export function namesIn(spec: ChartSpec): readonly string[] {
  const names = channelsOf(spec).flatMap(([, channel]) => [
    channel.field,
    channel.title,
    titleIn(channel.axis),
    titleIn(channel.legend),
  ]);
  return [...new Set([spec.subtitle, ...names].filter((name) => typeof name === "string"))];
}

/** Returns the words that stand for a field: its name, and the titles of its axis and legend. */
export function namesOfField(spec: ChartSpec, field: string): readonly string[] {
  const encoding = Object.fromEntries(channelsOf(spec).filter(([, channel]) => channel.field === field));
  return namesIn({ ...spec, encoding });
}

/** Returns the title of an axis or legend. */
export function titleIn(part: unknown): unknown {
  return typeof part === "object" && part !== null && "title" in part ? part.title : undefined;
}
