/** One channel of a chart as Vega-Lite takes it: what its author wrote, with the look of our slides. */
import type { ChannelSpec, ChartChannel, ChartSpec, FieldType } from "../../model/chart.ts";
import { PALETTE } from "./chart-look.ts";
import { inertWord, inertWords } from "./inert-words.ts";

export function channelSpecification(
  channel: ChartChannel,
  options: ChannelSpec,
  context: {
    readonly type: FieldType;
    readonly spec: ChartSpec;
    /** Laid under what the author wrote of the axis or legend. */
    readonly labels: object;
  },
): object {
  const { type, spec, labels } = context;
  const { field, title, axis, legend, scale, sort, format: _format, ...rest } = options;
  const shared = { ...rest, field: escapedField(field), type, ...sorted(sort, type) };
  const named = { ...shared, title: inertWords(title === undefined ? defaultTitle(field, type) : title) };
  switch (channel) {
    case "x":
    case "y":
      return {
        ...named,
        axis: axis === null ? null : { ...labels, ...objectOf(axis) },
        // any other scale would count time in the machine's zone
        scale: type === "temporal" ? { ...objectOf(scale), type: "utc" } : objectOf(scale),
      };
    case "color":
      return {
        ...named,
        scale: { range: PALETTE },
        legend: hasNoLegend(legend, field, spec)
          ? null
          : { ...labels, ...legendPlace(spec), ...objectOf(legend) },
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
      return { field: escapedField(field) };
    case "detail":
      return { field: escapedField(field), type: "nominal" };
    case "theta":
      // else labels, which are no arcs, would all stand at their own angle
      return { stack: true, ...shared };
    case "xOffset":
    case "yOffset":
    case "order":
    case "text":
      return shared;
  }
}

/** Returns the field as Vega finds it: a dot or bracket would be read as a path into the datum. */
export function escapedField(field: string): string {
  return inertWord(field).replaceAll(/[.[\]\\']/g, "\\$&");
}

/** As data come: alphabetical order would part what the author put together. */
function sorted(sort: unknown, type: FieldType): object {
  if (sort !== undefined) return { sort: inertWords(sort) };
  return type === "nominal" || type === "ordinal" ? { sort: null } : {};
}

/** Names and dates speak for themselves; a number needs to be told what it counts. */
function defaultTitle(field: string, type: FieldType): string | null {
  return type === "quantitative" ? field : null;
}

/** What an axis names already needs no legend. */
function hasNoLegend(legend: unknown, field: string, { encoding }: ChartSpec): boolean {
  return legend === null || (legend === undefined && [encoding.x?.field, encoding.y?.field].includes(field));
}

/** Beside arcs there is room; above other marks, words read in the order of the series. */
function legendPlace({ mark }: ChartSpec): object {
  return mark.type === "arc" ? { orient: "right", symbolType: "square" } : {};
}

function objectOf(value: unknown): object {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inertWords(one)]));
}
