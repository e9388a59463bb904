/** One channel of a chart for Vega-Lite: what its author wrote, in the style of our slides. */
import type { ChannelSpec, ChartChannel, ChartSpec, FieldType } from "../../model/chart.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_SIZE } from "./chart-look.ts";
import { titledChannel } from "./chart-subtitle.ts";
import { fieldForVega } from "./field-for-vega.ts";
import { inertWords } from "./inert-words.ts";
import { seriesColours } from "./series-colours.ts";
import { textWidth } from "./text-width.ts";

export function channelSpecification(
  channel: ChartChannel,
  options: ChannelSpec,
  context: {
    readonly frame: ChartFrame;
    readonly type: FieldType;
    /** Defaults for the axis or legend. What the author wrote takes precedence. */
    readonly labels: object;
    /** Series have their names beside their marks, so no legend is needed. */
    readonly isNamed: boolean;
    /** The scale that labels were placed by. */
    readonly domain: object;
  },
): object {
  const { frame, type, labels, isNamed, domain } = context;
  const { spec, types, series } = frame;
  const { field, title, axis, legend, scale, sort, format: _format, ...rest } = options;
  const shared = { ...rest, field: fieldForVega(field), type, ...sorted(sort, type) };
  const words = title === undefined ? defaultTitle(field, type) : title;
  const isInSubtitle = channel === titledChannel(types);
  const named = { ...shared, title: inertWords(isInSubtitle ? null : words) };
  switch (channel) {
    case "x":
    case "y":
      return {
        ...named,
        axis: axis === null ? null : { ...labels, ...withoutTitle(axis, isInSubtitle) },
        // Any other scale would count time in the machine's zone.
        scale:
          type === "temporal"
            ? { ...objectOf(scale), ...domain, type: "utc" }
            : { ...objectOf(scale), ...domain },
      };
    case "color":
      return {
        ...named,
        scale: {
          ...(spec.highlight === undefined ? {} : { domain: inertWords(series) }),
          range: seriesColours(series, spec),
        },
        legend:
          isNamed || hasNoLegend(legend, field, spec)
            ? null
            : { ...labels, ...legendPlace(frame), ...objectOf(legend) },
      };
    case "shape":
    case "strokeDash":
      return { ...named, legend: legend === null ? null : { ...labels, ...objectOf(legend) } };
    case "size":
      return {
        ...named,
        ...(scale === undefined ? {} : { scale: objectOf(scale) }),
        legend: legend === null ? null : objectOf(legend),
      };
    case "x2":
    case "y2":
    case "low":
    case "high":
      return { field: fieldForVega(field) };
    case "detail":
      return { field: fieldForVega(field), type: "nominal" };
    case "theta":
      // Otherwise labels, which are not arcs, would each have their own angle.
      return { stack: true, ...shared };
    case "xOffset":
    case "yOffset":
    case "order":
    case "text":
      return shared;
  }
}

/** What amounts are stands above the drawing. */
function withoutTitle(axis: unknown, isInSubtitle: boolean): object {
  return isInSubtitle ? { ...objectOf(axis), title: null } : objectOf(axis);
}

/** In the order of the data: alphabetical order would separate what the author put together. */
function sorted(sort: unknown, type: FieldType): object {
  if (sort !== undefined) return { sort: inertWords(sort) };
  return type === "nominal" || type === "ordinal" ? { sort: null } : {};
}

/** Names and dates explain themselves. For a number, the title must say what it counts. */
function defaultTitle(field: string, type: FieldType): string | null {
  return type === "quantitative" ? field : null;
}

/** What an axis already names needs no legend. */
function hasNoLegend(legend: unknown, field: string, { encoding }: ChartSpec): boolean {
  return legend === null || (legend === undefined && [encoding.x?.field, encoding.y?.field].includes(field));
}

/** There is room beside arcs. Above other marks, the legend reads in the order of the series, in as many rows as it takes. */
function legendPlace({ spec, series, width }: ChartFrame): object {
  if (spec.mark.type === "arc") return { orient: "right", symbolType: "square" };
  const widest = Math.max(0, ...series.map((name) => textWidth(name, LABEL_SIZE)));
  return { columns: Math.max(1, Math.min(series.length, Math.floor(width / (widest + SIGN)))) };
}

/** In px: a legend's sign, and the room after its name. */
const SIGN = 60;

function objectOf(value: unknown): object {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inertWords(one)]));
}
