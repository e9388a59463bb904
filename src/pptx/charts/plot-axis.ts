/** An author's axis in Office's terms. */
import type { ChannelSpec } from "../../model/chart.ts";
import { cleanText } from "../runs.ts";
import type { ChartAxis } from "./native-chart.ts";
import { numberFormat } from "./number-format.ts";
import { optionOf } from "./plot-data.ts";

/** Scales that Office can draw too. */
const SCALES: readonly unknown[] = [undefined, "linear", "log", "utc", "band", "point"];

export function hasScale({ scale }: ChannelSpec): boolean {
  return SCALES.includes(optionOf(scale, "type"));
}

/** Returns the axis of numbers that the channel shows. */
export function valueAxis(
  channel: ChannelSpec,
  { numbers, language }: { readonly numbers: readonly number[]; readonly language: string },
): ChartAxis {
  const { scale, axis } = channel;
  const [least, most] = domainOf(channel);
  const isLogarithmic = optionOf(scale, "type") === "log";
  const startsAtZero =
    optionOf(scale, "zero") !== false && !isLogarithmic && numbers.every((one) => one >= 0);
  const written = optionOf(axis, "format") ?? channel.format;
  const largest = Math.max(0, ...numbers.map(Math.abs), most ?? 0);
  return {
    ...writtenAxis(channel, { hasGrid: true, hasLine: false }),
    least: least ?? (startsAtZero ? 0 : undefined),
    most,
    step: stepOf(least, most),
    isLogarithmic,
    format: numberFormat({ written, largest, language }),
  };
}

/** Returns the axis of names or dates. */
export function categoryAxis(channel: ChannelSpec, format = "General"): ChartAxis {
  return {
    ...writtenAxis(channel, { hasGrid: false, hasLine: true }),
    least: undefined,
    most: undefined,
    step: undefined,
    isLogarithmic: false,
    format,
  };
}

function writtenAxis(
  channel: ChannelSpec,
  otherwise: Pick<ChartAxis, "hasGrid" | "hasLine">,
): Omit<ChartAxis, "least" | "most" | "step" | "isLogarithmic" | "format"> {
  const { axis, scale } = channel;
  const flag = (name: string, usual: boolean): boolean => {
    const written = optionOf(axis, name);
    return typeof written === "boolean" ? written : usual;
  };
  return {
    title: titleOf(channel),
    isHidden: axis === null,
    hasLabels: flag("labels", true),
    hasGrid: flag("grid", otherwise.hasGrid),
    hasLine: flag("domain", otherwise.hasLine),
    isReversed: optionOf(scale, "reverse") === true,
  };
}

/** Names and dates explain themselves. For a number, the title must say what it counts. */
function titleOf(channel: ChannelSpec): string | undefined {
  const { axis, title, field, type } = channel;
  if (axis === null) return undefined;
  const written = optionOf(axis, "title");
  const chosen = written === undefined ? title : written;
  if (chosen === undefined) return type === "quantitative" ? cleanText(field) : undefined;
  return typeof chosen === "string" && chosen !== "" ? cleanText(chosen) : undefined;
}

function domainOf({ scale }: ChannelSpec): readonly [least: number | undefined, most: number | undefined] {
  const domain = optionOf(scale, "domain");
  const bounds = Array.isArray(domain) ? domain.map(Number).filter((bound) => !Number.isNaN(bound)) : [];
  return bounds.length < 2 ? [undefined, undefined] : [Math.min(...bounds), Math.max(...bounds)];
}

/** A few whole steps: a scale from one to five has steps of one. */
function stepOf(least: number | undefined, most: number | undefined): number | undefined {
  const span = (most ?? 0) - (least ?? 0);
  return Number.isInteger(span) && span > 1 && span <= 6 ? 1 : undefined;
}
