/** Dates in digits: ISO 8601, and the orders of day and month that languages use. */

import { matchesOf } from "../../text/matches-of.ts";
import { type BareDate, bareDate, type DatePattern, fullYear } from "./bare-date.ts";

const BEFORE = "(?<![\\p{L}\\d./-])";
const BEHIND = "(?![\\d/]|[-.]\\d)";

const ISO = new RegExp(`${BEFORE}(\\d{4})-(\\d{2})(?:-(\\d{2}))?${BEHIND}`, "gu");
const YEAR_LAST = new RegExp(`${BEFORE}(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})${BEHIND}`, "gu");
const YEAR_FIRST = new RegExp(`${BEFORE}(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})${BEHIND}`, "gu");

/** 2022-02-02, 2022-02, and the day of a date and time. */
export const isoDates: DatePattern = ({ cased }) =>
  matchesOf(ISO, cased).flatMap((match) =>
    dated(match, [{ year: match[1], month: match[2], day: match[3] }]),
  );

/**
 * 2/3/2022, 2.3.22, 2022/3/2. American English puts the month first. English without a country may mean either order.
 */
export function numericDates(language: string | undefined): DatePattern {
  const tag = language?.toLowerCase() ?? "en";
  const dayFirst = tag !== "en-us";
  const monthFirst = tag === "en-us" || tag === "en";
  return ({ cased }) => [
    ...matchesOf(YEAR_LAST, cased).flatMap((match) => {
      const [, first, , second, year] = match;
      return dated(match, [
        ...(dayFirst ? [{ year, month: second, day: first }] : []),
        ...(monthFirst ? [{ year, month: first, day: second }] : []),
      ]);
    }),
    ...matchesOf(YEAR_FIRST, cased).flatMap((match) =>
      dated(match, [{ year: match[1], month: match[3], day: match[4] }]),
    ),
  ];
}

interface WrittenDate {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function dated({ 0: whole, index }: RegExpExecArray, written: readonly WrittenDate[]): readonly BareDate[] {
  const readings = written.map(({ year, month, day }) => ({
    year: year === undefined ? undefined : fullYear(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  }));
  return bareDate({ start: index, end: index + whole.length, readings });
}
