/** Recognises ISO 8601 dates, and says whether they are on the calendar. */

/** A year, month or day, or a day with a time to the minute or second; a space may stand for the `T`. */
export const DATE_PATTERN =
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** True for a date of that form that exists: no 30 February, no 25 o'clock. */
export function isIsoDate(written: string): boolean {
  return DATE_PATTERN.test(written) && calendarMistake(written) === undefined;
}

/**
 * Returns a sentence that says what part of a well-formed date is not on the calendar; undefined for a date that
 * exists.
 */
export function calendarMistake(written: string): string | undefined {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = numbersOf(written);
  if (month < 1 || month > 12) return "Months go from 01 to 12.";
  const days = daysIn(year, month);
  if (day < 1 || day > days) return `That month has ${days} days.`;
  if (hour > 23 || minute > 59 || second >= 60) return "Times go from 00:00 to 23:59:59.";
  const [hours = 0, minutes = 0] =
    /[+-](\d{2}):?(\d{2})$/.exec(written.slice(10))?.slice(1).map(Number) ?? [];
  return hours > 14 || minutes > 59 ? "Offsets go up to 14:00." : undefined;
}

/** Returns the date with the `T` that ISO 8601 has between day and time. */
export function normalizeIsoDate(written: string): string {
  return written.replace(" ", "T");
}

/** Returns the ISO 8601 date for a year, with month and day where they are given. */
export function isoDateOf(parts: readonly number[]): string {
  const [year = 0, ...rest] = parts;
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function numbersOf(written: string): readonly number[] {
  const [date = "", time = ""] = written.split(/[T ]/);
  const clock = time.replace(/Z$|[+-].*$/s, "");
  return [...date.split("-"), ...(date.length === 10 && clock !== "" ? clock.split(":") : [])].map(Number);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
