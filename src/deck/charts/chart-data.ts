/** A chart's data for Vega: rows of values, and the type of each channel's values. */
import type { Datum } from "../../model/brief.ts";
import { type ChannelSpec, type ChartSpec, channelsOf } from "../../model/chart.ts";
import { momentOfDate } from "../../model/moment.ts";
import { plainText } from "../../model/prose.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { fieldForVega } from "./field-for-vega.ts";
import { inertWord } from "./inert-words.ts";

/**
 * In addition to the author's values, a row holds the position of its series in the chart. Stacks are in that order.
 */
export const SERIES_FIELD = "citedeck series";

/** Dates become points in time, so that the machine's zone cannot shift them. `more` returns what layers read in a row. */
export function chartRows(
  { spec, types, data }: Pick<ChartFrame, "spec" | "types" | "data">,
  more: (datum: Datum) => Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  const temporal = new Set(
    channelsOf(spec).flatMap(([channel, { field }]) => (types.get(channel) === "temporal" ? field : [])),
  );
  const series = [...new Set(data.map((datum) => seriesOf(datum, spec)))];
  return data.map((datum) => ({
    ...Object.fromEntries(
      datum.values.map(({ field, number, text }) => {
        const words = plainText(text);
        const value = temporal.has(field) ? momentOfDate(words) : (number ?? inertWord(words));
        return [fieldForVega(field), value];
      }),
    ),
    [SERIES_FIELD]: series.indexOf(seriesOf(datum, spec)),
    ...more(datum),
  }));
}

function seriesOf(datum: Datum, { encoding }: ChartSpec): string {
  return encoding.color === undefined ? "" : wordsAt(datum, encoding.color.field);
}

/** True where one of the data has no value for that field. */
export function isLacking(field: string, data: readonly Datum[]): boolean {
  return data.some(({ values }) => values.every((value) => value.field !== field));
}

/** Returns the words of one value of a datum, empty where it has none. */
export function wordsAt({ values }: Datum, field: string): string {
  const value = values.find((one) => one.field === field);
  return value === undefined ? "" : plainText(value.text);
}

/** Returns a datum's number for a field; undefined where it has none. */
export function numberAt({ values }: Datum, field: string): number | undefined {
  return values.find((value) => value.field === field)?.number;
}

/**
 * Returns an axis whose labels stand at the data's own dates, with their precision. Where there are too many dates,
 * Vega chooses the labels. A year or day that all dates share, and that no label shows, becomes the axis' title where the
 * author's own subtitle stands in place of the one that says it.
 */
export function timeAxis(
  { field, title }: ChannelSpec,
  { spec, data, nameDay }: Pick<ChartFrame, "spec" | "data" | "nameDay">,
): object {
  const dates = [...new Set(data.map((datum) => wordsAt(datum, field)))].filter((date) => date !== "");
  if (dates.length > MOST_DATES) return {};
  const format = formatOf(dates);
  const isSaid = title !== undefined || spec.subtitle === undefined;
  const shared = isSaid ? undefined : sharedPart(format, dates[0] ?? "", nameDay);
  return {
    values: dates.map(momentOfDate),
    format,
    ...(shared === undefined ? {} : { title: shared }),
  };
}

function sharedPart(format: string, date: string, nameDay: (iso: string) => string): string | undefined {
  if (format.includes("%Y")) return undefined;
  return format === "%H:%M" ? nameDay(date.slice(0, 10)) : date.slice(0, 4);
}

/** How many labels fit the width of a slide. */
const MOST_DATES = 9;

/**
 * Returns d3's format for the least precise of the dates. It contains the year where years differ, and the day where
 * there are times.
 */
function formatOf(dates: readonly string[]): string {
  const shortest = Math.min(...dates.map((date) => date.length));
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  if (shortest < 7) return "%Y";
  if (shortest < 10) return years.size > 1 ? "%b %Y" : "%b";
  if (shortest === 10) return years.size > 1 ? "%-d %b %Y" : "%-d %b";
  if (days.size === 1) return "%H:%M";
  return years.size > 1 ? "%-d %b %Y, %H:%M" : "%-d %b, %H:%M";
}
