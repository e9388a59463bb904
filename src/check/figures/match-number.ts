/** Tells whether a number in a text is the one in a source, whatever the form of either. Called by match-figure. */
import type { DateFigure, Measured, NumberFigure, Quantity, TimeFigure } from "./figure.ts";

/**
 * True where one reading of the claim is one of the other: the same value, no unit that the other has not, no other measure. The
 * number of a name, "Article 5", is that of the same name, and no five of anything else. Where words are not known in one of the languages,
 * neither units nor "-th" and "Article" can be asked for.
 */
export function sameNumber(claim: NumberFigure, other: NumberFigure, knowsWords: boolean): boolean {
  if (!knowsWords)
    return claim.readings.some((one) => other.readings.some((two) => equal(one.value, two.value)));
  if (claim.designated?.isProper && claim.designated.noun !== other.designated?.noun) return false;
  if (claim.counts && claim.designated === undefined && isOnlyName(other)) return false;
  if (!measureHolds(claim.measured, other.measured)) return false;
  return claim.readings.some((one) => other.readings.some((two) => agree({ claim, one, other, two })));
}

/** "Article 5 applies"; of "Phase 20 days" the days may be twenty. */
function isOnlyName({ designated, measured }: NumberFigure): boolean {
  return designated?.isProper === true && measured === undefined;
}

interface Pair {
  readonly claim: NumberFigure;
  readonly one: Quantity;
  readonly other: NumberFigure;
  readonly two: Quantity;
}

function agree({ claim, one, other, two }: Pair): boolean {
  if (claim.form === other.form) return equal(one.value, two.value) && unitHolds(one.unit, two.unit);
  if (claim.form === "decade") return other.form === "cardinal" && isYearOf(two.value, one.value);
  return isFractionOf(claim, one, two) || isFractionOf(other, two, one);
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** "60" may stand under a column that says per cent; "60 per cent" may not stand for a bare 60. */
function unitHolds(claimed: string | undefined, stated: string | undefined): boolean {
  if (claimed === undefined || claimed === stated) return true;
  const dollars = new Set([claimed, stated]);
  return dollars.has("dollar") && dollars.has("us-dollar");
}

/** Where only one of two says what it measures in, the other may have said so before. */
function measureHolds(claimed: Measured | undefined, stated: Measured | undefined): boolean {
  return claimed === undefined || stated === undefined || claimed.unit === stated.unit;
}

function isYearOf(year: number, decade: number): boolean {
  return Number.isInteger(year) && year >= decade && year < decade + 10;
}

/** Half of something is 50 per cent of it. */
function isFractionOf(fraction: NumberFigure, part: Quantity, whole: Quantity): boolean {
  return fraction.form === "fraction" && whole.unit === "percent" && equal(part.value * 100, whole.value);
}

/**
 * True where the number is part of the date: a year, or the day of "on the 2nd". In a language of which only digits
 * are read, a day or month in digits is a number too.
 */
export function isPartOfDate(claim: NumberFigure, date: DateFigure, knowsWords: boolean): boolean {
  return date.readings.some(({ year, month, day }) => {
    const parts = knowsWords ? [claim.form === "ordinal" ? day : year] : [year, month, day];
    return claim.readings.some(({ value, unit }) => unit === undefined && parts.includes(value));
  });
}

/** True where the number is a time with a point, "6.43". */
export function isClockTime(claim: NumberFigure, time: TimeFigure): boolean {
  return claim.readings.some(({ value, unit }) => {
    const hour = Math.floor(value);
    return unit === undefined && time.minutes.includes(hour * 60 + Math.round((value - hour) * 100));
  });
}
