/** The parts of years and months that have names: quarters, halves, seasons, early and late. */
import type { CalendarDate, DatePart, PartName } from "./figure.ts";

/** The months of a part of the year. Seasons have those of both hemispheres. */
const MONTHS: Readonly<Record<PartName, readonly number[]>> = {
  q1: [1, 2, 3],
  q2: [4, 5, 6],
  q3: [7, 8, 9],
  q4: [10, 11, 12],
  h1: [1, 2, 3, 4, 5, 6],
  h2: [7, 8, 9, 10, 11, 12],
  start: [1, 2, 3, 4],
  early: [1, 2, 3, 4],
  middle: [4, 5, 6, 7, 8, 9],
  late: [9, 10, 11, 12],
  end: [9, 10, 11, 12],
  spring: [3, 4, 5, 6, 9, 10, 11, 12],
  summer: [6, 7, 8, 9, 12, 1, 2, 3],
  autumn: [9, 10, 11, 12, 3, 4, 5, 6],
  winter: [12, 1, 2, 3, 6, 7, 8, 9],
};

/** The days of a part of the month, from first to last. */
const DAYS: Partial<Record<PartName, readonly [number, number]>> = {
  h1: [1, 15],
  h2: [15, 31],
  start: [1, 12],
  early: [1, 12],
  middle: [9, 22],
  late: [19, 31],
  end: [19, 31],
};

export function partOfYear(name: PartName): DatePart {
  return { name, unit: "month", values: MONTHS[name], isLoose: !/^[qh]/.test(name) };
}

/** Returns a date narrowed to a named part of it; undefined where it has no such part, as a day has no quarters. */
export function inPart(date: CalendarDate, name: PartName): CalendarDate | undefined {
  if (date.day !== undefined) return undefined;
  if (date.month === undefined) return { ...date, part: partOfYear(name) };
  const [from, to] = DAYS[name] ?? [];
  if (from === undefined || to === undefined) return undefined;
  const values = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return { ...date, part: { name, unit: "day", values, isLoose: true } };
}

/**
 * True where a stated date is in the part, or is as wide as it. A part with vague limits is doubted only against
 * another date.
 */
export function isInPart(part: DatePart | undefined, stated: CalendarDate): boolean {
  if (part === undefined) return true;
  const other = stated.part;
  if (other?.unit === part.unit) {
    return other.name === part.name || other.values.every((value) => part.values.includes(value));
  }
  const value = stated[part.unit];
  return value === undefined ? part.isLoose : part.values.includes(value);
}
