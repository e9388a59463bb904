/** The positions of dates on a chart's axis, as Office counts them. */
import { DAY_MS, momentOfDate } from "../../model/moment.ts";
import type { DateUnit } from "./native-chart.ts";

/** Returns the precision of the least precise of ISO dates; `minutes` where one has a time of day. */
export function unitOf(dates: readonly string[]): DateUnit | "minutes" {
  if (dates.some((date) => date.length > 10)) return "minutes";
  const shortest = Math.min(...dates.map((date) => date.length));
  if (shortest < 7) return "years";
  return shortest < 10 ? "months" : "days";
}

/** Returns the date as Excel numbers it: days since 31 December 1899, with the time of day as a fraction. */
export function serialOf(date: string): number {
  return momentOfDate(date) / DAY_MS + EPOCH;
}

const EPOCH = 25_569;

const MINUTE = 1 / 1440;

const STEPS = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE),
  ...[1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652],
];

const MOST_STEPS = 7;

/** Returns an axis for serial numbers that begins and ends at a whole step. */
export function timeSpan(serials: readonly number[]): {
  readonly least: number;
  readonly most: number;
  readonly step: number;
} {
  const first = Math.min(...serials);
  const last = Math.max(...serials);
  const step = STEPS.find((one) => (last - first) / one <= MOST_STEPS) ?? (last - first) / MOST_STEPS;
  return {
    least: rounded(Math.floor(first / step) * step),
    most: rounded(Math.max(Math.ceil(last / step), Math.floor(first / step) + 1) * step),
    step: rounded(step),
  };
}

/** Rounds up by less than a millisecond. A number just below a minute would be shown as the minute before. */
function rounded(serial: number): number {
  return Math.ceil(serial * 1e9) / 1e9;
}
