/** Makes date figures from what patterns matched. */
import { isOnCalendar } from "./calendar.ts";
import type { Bare, CalendarDate, DateFigure } from "./figure.ts";
import type { Surface } from "./surface.ts";

export type BareDate = Bare<DateFigure>;

/** Returns the dates that one kind of pattern finds. */
export type DatePattern = (surface: Surface) => readonly BareDate[];

/** Returns the date as a list, empty where no reading is on the calendar. */
export function bareDate(date: {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly CalendarDate[];
  readonly weekday?: number | undefined;
  readonly relative?: DateFigure["relative"];
  readonly shift?: DateFigure["shift"];
}): readonly BareDate[] {
  const { start, end, weekday, relative, shift } = date;
  const readings = date.readings.filter(isOnCalendar);
  if (readings.length === 0) return [];
  return [{ kind: "date", start, end, readings, weekday, relative, shift }];
}

/** Without year, month and day: for what is counted only from the source's own day. */
export const UNKNOWN: CalendarDate = { year: undefined, month: undefined, day: undefined };

/** Returns the year that two digits stand for, in the century around 2000 that ISO C and POSIX use. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}
