/** Days on the Gregorian calendar: weekdays, and the days that "last Wednesday" can be. Called when figures are compared. */
import type { CalendarDate, Relative, RelativeDay, RelativePeriod } from "./figure.ts";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Returns the date's day where all of it is given. */
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
  const date = new Date(timeOf(day) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True where month and day go together in some year. */
export function isOnCalendar({ month, day }: CalendarDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= (LONGEST[(month ?? 1) - 1] ?? 0));
}

/**
 * Returns the days that a weekday, or a word such as "yesterday", can mean in a source of `issued`. A weekday alone is
 * the nearest one on either side, that day included; "last" and "next" keep to their side and leave it out. Where the
 * nearest lies in the same week, the one a week further off is meant as often, so it is returned too.
 */
export function relativeDays(
  { relative, weekday }: { readonly relative: RelativeDay; readonly weekday: number | undefined },
  issued: Day,
): readonly Day[] {
  const since = ((weekdayOf(issued) - (weekday ?? 0) + 6) % 7) + 1;
  switch (relative) {
    case "yesterday":
      return [addDays(issued, -1)];
    case "today":
      return [issued];
    case "tomorrow":
      return [addDays(issued, 1)];
    case "last":
      return since < weekdayOf(issued)
        ? [-since, -since - 7].map((days) => addDays(issued, days))
        : [addDays(issued, -since)];
    case "next":
      return since === 7
        ? [addDays(issued, 7)]
        : [7 - since, 14 - since].map((days) => addDays(issued, days));
    case "nearest":
      return since === 7 ? [issued] : [-since, 7 - since].map((days) => addDays(issued, days));
  }
}

export function isPeriod(relative: Relative): relative is RelativePeriod {
  return relative.includes(" ");
}

/** Returns the month or year that is meant in a source of `issued`. */
export function relativePeriod(relative: RelativePeriod, { year, month }: Day): CalendarDate {
  const by = relative.startsWith("last") ? -1 : relative.startsWith("next") ? 1 : 0;
  if (relative.endsWith("year")) return { year: year + by, month: undefined, day: undefined };
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: undefined };
}

/** Returns the year that brings month and day nearest to `issued`. */
export function nearestYear({ month, day }: CalendarDate, issued: Day): number {
  const distance = (year: number): number =>
    Math.abs(timeOf({ year, month: month ?? issued.month, day: day ?? issued.day }) - timeOf(issued));
  return [issued.year, issued.year - 1, issued.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
}

const DAY = 86_400_000;

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
