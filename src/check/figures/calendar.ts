/**
 * Days on the Gregorian calendar: weekdays, the days that "last Wednesday" may mean, and days at a distance from
 * another.
 */
import { DAY_MS } from "../../model/moment.ts";
import { partOfYear } from "./date-parts.ts";
import type { CalendarDate, Shift } from "./figure.ts";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns the date's day where the date is complete. */
export function dayOf({ year, month, day }: CalendarDate): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year, month, day };
}

/** Returns the day of an ISO 8601 date, or date and time; undefined for a month or year. */
export function dayOfIso(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "") ?? [];
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** Returns the parts of an ISO 8601 date that it gives. */
export function partsOfIso(iso: string): CalendarDate {
  const [year, month, day] = (iso.split("T")[0] ?? "").split("-").map(Number);
  return { year, month, day };
}

/** Returns the weekday from 1, Monday, to 7. */
export function weekdayOf(day: Day): number {
  return ((new Date(timeOf(day)).getUTCDay() + 6) % 7) + 1;
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(timeOf(day) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True where the month has such a day in some year. */
export function isOnCalendar({ month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= (LONGEST[(month ?? 1) - 1] ?? 0));
}

/**
 * Returns the days that a weekday can mean in a source of `issued`. A weekday alone is the nearest one on either side,
 * that day included. "Last" and "next" stay on their side and leave it out. Where the nearest is in the same week, the
 * one a week further away is meant just as often, so it is returned too.
 */
export function weekdaysNear(
  relative: "last" | "next" | "nearest",
  weekday: number,
  issued: Day,
): readonly Day[] {
  const since = ((weekdayOf(issued) - weekday + 6) % 7) + 1;
  const inDays = (days: readonly number[]): readonly Day[] => days.map((one) => addDays(issued, one));
  switch (relative) {
    case "last":
      return inDays(since < weekdayOf(issued) ? [-since, -since - 7] : [-since]);
    case "next":
      return inDays(since === 7 ? [7] : [7 - since, 14 - since]);
    case "nearest":
      return inDays(since === 7 ? [0] : [-since, 7 - since]);
  }
}

/**
 * Returns the date at a distance from the day of a source, as exactly as the unit is: for "two years ago", only the
 * year.
 */
export function countedFrom(issued: Day, { by, unit }: Shift): readonly CalendarDate[] {
  switch (unit) {
    case "day":
      return [addDays(issued, by)];
    case "week": {
      const monday = 7 * by + 1 - weekdayOf(issued);
      return Array.from({ length: 7 }, (_, at) => addDays(issued, monday + at));
    }
    case "month":
      return [{ ...addMonths(issued, by), day: undefined }];
    case "quarter": {
      const { year, month } = addMonths(
        { ...issued, month: issued.month - ((issued.month - 1) % 3) },
        3 * by,
      );
      return [
        { year, month: undefined, day: undefined, part: partOfYear(QUARTERS[(month - 1) / 3] ?? "q1") },
      ];
    }
    case "year":
      return [{ year: issued.year + by, month: undefined, day: undefined }];
  }
}

/** Returns the date at a distance from another; undefined where too little of that is given to count from. */
export function shiftDate(date: CalendarDate, { by, unit }: Shift): CalendarDate | undefined {
  const { year, month, day } = date;
  switch (unit) {
    case "day":
    case "week": {
      const from = dayOf(date);
      return from && addDays(from, unit === "day" ? by : 7 * by);
    }
    case "month":
    case "quarter": {
      if (year === undefined || month === undefined) return undefined;
      const months = unit === "month" ? by : 3 * by;
      const first = addMonths({ year, month, day: 1 }, months);
      return { ...first, day: day === undefined ? undefined : Math.min(day, lengthOf(first)) };
    }
    case "year":
      return year === undefined ? undefined : { ...date, year: year + by };
  }
}

function addMonths({ year, month, day }: Day, by: number): Day {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

function lengthOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

/** Returns the first or last day of a date that is named by its start or end: 31 December for "the end of 2024". */
export function edgeOf({ year, month, part }: CalendarDate): CalendarDate | undefined {
  if (part?.name === "start") return { year, month: month ?? 1, day: 1 };
  if (part?.name !== "end" || year === undefined) return undefined;
  const last = { year, month: month ?? 12, day: 1 };
  return { ...last, day: lengthOf(last) };
}

/**
 * Returns the years that a month and day may be in, seen from `issued`: the one that brings them nearest and, where
 * that is more than four months away, also the next nearest. In August, "in January" may be past or future.
 */
export function nearestYears({ month, day }: CalendarDate, issued: Day): readonly number[] {
  const distance = (year: number): number =>
    Math.abs(timeOf({ year, month: month ?? issued.month, day: day ?? issued.day }) - timeOf(issued));
  const { year } = issued;
  const [nearest = year, second = year] = [year, year - 1, year + 1].toSorted(
    (a, b) => distance(a) - distance(b),
  );
  return distance(nearest) > 120 * DAY_MS ? [nearest, second] : [nearest];
}

/**
 * Returns the years of "last March" and "next summer": the nearest on that side, and the one beyond it where that is
 * close by.
 */
export function yearsBeside(relative: "last" | "next", month: number, issued: Day): readonly number[] {
  const sign = relative === "last" ? -1 : 1;
  const ahead = sign * (month - issued.month);
  const year = issued.year + (ahead > 0 ? 0 : sign);
  const months = ahead > 0 ? ahead : ahead + 12;
  return months <= 3 ? [year, year + sign] : [year];
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
