/** Tells whether a date in a text is the one in a source, by as much of it as the text gives. Called by match-figure. */
import {
  type Day,
  dayOf,
  isPeriod,
  nearestYear,
  relativeDays,
  relativePeriod,
  weekdayOf,
} from "./calendar.ts";
import type { CalendarDate, DateFigure } from "./figure.ts";

/**
 * True where every part of the claimed date is in the other. A weekday of the source, and a date without a year, count
 * from `issued`, the source's own day; a weekday that only the text gives must be right by the calendar.
 */
export function sameDate(claim: DateFigure, other: DateFigure, issued: Day | undefined): boolean {
  const dates = datesMeant(other, issued);
  return claim.readings.some((one) =>
    dates.some((two) => agrees(claim, one, { weekday: other.weekday, date: two })),
  );
}

/** True where the date is the source's own: a text may say of which day its source is. */
export function isIssued(claim: DateFigure, issued: CalendarDate): boolean {
  const given = claim.readings.filter(({ month }) => month !== undefined);
  return given.some((one) => agrees(claim, one, { weekday: undefined, date: issued }));
}

export function datesMeant(date: DateFigure, issued: Day | undefined): readonly CalendarDate[] {
  const { readings, relative, weekday } = date;
  if (issued === undefined) return readings;
  if (relative !== undefined && isPeriod(relative)) return [relativePeriod(relative, issued)];
  if (relative !== undefined) return relativeDays({ relative, weekday }, issued);
  return readings.flatMap((reading) =>
    reading.year === undefined ? [reading, { ...reading, year: nearestYear(reading, issued) }] : [reading],
  );
}

interface Stated {
  readonly date: CalendarDate;
  readonly weekday: number | undefined;
}

function agrees(claim: DateFigure, one: CalendarDate, { date, weekday }: Stated): boolean {
  const partsAgree = PARTS.every((part) => one[part] === undefined || one[part] === date[part]);
  if (!partsAgree || claim.weekday === undefined)
    return partsAgree && PARTS.some((part) => one[part] !== undefined);
  if (weekday !== undefined) return claim.weekday === weekday;
  const day = dayOf({ ...date, ...given(one) });
  return day !== undefined && weekdayOf(day) === claim.weekday;
}

const PARTS = ["year", "month", "day"] as const;

function given(date: CalendarDate): Partial<CalendarDate> {
  return Object.fromEntries(
    PARTS.filter((part) => date[part] !== undefined).map((part) => [part, date[part]]),
  );
}
