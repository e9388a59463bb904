/** Determines whether a date in a text is the one in a source, as far as the text gives it. */
import {
  countedFrom,
  type Day,
  dayOf,
  edgeOf,
  nearestYears,
  shiftDate,
  weekdayOf,
  weekdaysNear,
  yearsBeside,
} from "./calendar.ts";
import { isInPart } from "./date-parts.ts";
import type { CalendarDate, DateFigure } from "./figure.ts";

/**
 * True where every part of the claimed date is in the other. A weekday of the source, and a date without a year, count
 * from `issued`, the source's own day. A weekday that only the text gives must be right by the calendar.
 */
export function sameDate(claim: DateFigure, other: DateFigure | undefined, issued: Day | undefined): boolean {
  if (other === undefined) return false;
  const dates = datesMeant(other, issued);
  return claim.readings.some((one) =>
    dates.some((two) => agrees(claim, one, { weekday: other.weekday, date: two })),
  );
}

/** True where the date is the source's own, because a text may give the date of its source. */
export function isIssued(claim: DateFigure, issued: CalendarDate): boolean {
  const given = claim.readings.filter(({ month }) => month !== undefined);
  return given.some((one) => agrees(claim, one, { weekday: undefined, date: issued }));
}

/** Returns what a date of a source can mean, counted from the source's own day where that is known. */
export function datesMeant(date: DateFigure, issued: Day | undefined): readonly CalendarDate[] {
  const meant = date.readings.flatMap((reading) => readingMeant(reading, date, issued));
  return [...meant, ...meant.flatMap((one) => edgeOf(one) ?? [])];
}

function readingMeant(
  reading: CalendarDate,
  { relative, weekday, shift }: DateFigure,
  issued: Day | undefined,
): readonly CalendarDate[] {
  if (relative === "issued" && shift !== undefined) {
    return issued === undefined ? [reading] : countedFrom(issued, shift).map((base) => filled(base, reading));
  }
  const dates = issued === undefined ? [reading] : anchored(reading, { relative, weekday }, issued);
  return shift === undefined ? dates : dates.flatMap((one) => shiftDate(one, shift) ?? []);
}

/** For "March of next year": adds what is written to what is counted. */
function filled(base: CalendarDate, { month, day, part = base.part }: CalendarDate): CalendarDate {
  const { year } = base;
  const own = { year, month: month ?? base.month, day: day ?? base.day };
  return part === undefined ? own : { ...own, part };
}

function anchored(
  reading: CalendarDate,
  { relative, weekday }: Pick<DateFigure, "relative" | "weekday">,
  issued: Day,
): readonly CalendarDate[] {
  if (reading.year !== undefined || relative === "issued") return [reading];
  const month = reading.month ?? reading.part?.values[0];
  if (month === undefined) {
    return weekday === undefined || relative === undefined
      ? [reading]
      : weekdaysNear(relative, weekday, issued);
  }
  const years =
    relative === "last" || relative === "next"
      ? yearsBeside(relative, month, issued)
      : nearestYears({ ...reading, month }, issued);
  return [reading, ...years.map((year) => ({ ...reading, year }))];
}

interface Stated {
  readonly date: CalendarDate;
  readonly weekday: number | undefined;
}

function agrees(claim: DateFigure, one: CalendarDate, { date, weekday }: Stated): boolean {
  const partsAgree =
    PARTS.every((part) => one[part] === undefined || one[part] === date[part]) && isInPart(one.part, date);
  if (!partsAgree || claim.weekday === undefined)
    return partsAgree && (one.part !== undefined || PARTS.some((part) => one[part] !== undefined));
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
