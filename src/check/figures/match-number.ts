/** Determines whether a number in a text is the one in a source, whatever the form and unit of each. */
import { isEqual, isPercent, ratiosBetween, ratiosOfRates, type Unit } from "../units/unit.ts";
import type { CalendarDate, NumberFigure, Quantity, TimeFigure } from "./figure.ts";

/** Compares two values in the unit of the first. */
export type Compare = (claimed: number, stated: number) => boolean;

/**
 * True where one reading of the claim equals one of the other: the same value in the same unit, or in one that it
 * converts into. The number of a name, "Article 5", is that of the same name only, and not any other five. Where words
 * are not known in one of the languages, neither units nor "-th" and "Article" are compared.
 */
export function sameNumber(
  claim: NumberFigure,
  other: NumberFigure,
  { knowsWords, compare = isEqual }: { readonly knowsWords: boolean; readonly compare?: Compare },
): boolean {
  if (!knowsWords)
    return claim.readings.some((one) => other.readings.some((two) => isEqual(one.value, two.value)));
  if (claim.designated?.isProper && claim.designated.noun !== other.designated?.noun) return false;
  if (claim.counts && claim.designated === undefined && isOnlyName(other)) return false;
  if (claim.rate?.isCounted && other.rate === undefined) return false;
  return claim.readings.some((one) =>
    other.readings.some((two) => agree({ claim, one, other, two, compare })),
  );
}

/** "Article 5 applies" is only a name. In "Phase 20 days", the 20 may count the days. */
function isOnlyName({ designated, measuredTo }: NumberFigure): boolean {
  return designated?.isProper === true && measuredTo === undefined;
}

interface Pair {
  readonly claim: NumberFigure;
  readonly one: Quantity;
  readonly other: NumberFigure;
  readonly two: Quantity;
  readonly compare: Compare;
}

function agree(pair: Pair): boolean {
  const { claim, one, other, two, compare } = pair;
  if (other.form === "listed") return isCountOf(claim, one, two);
  if (claim.form === other.form) {
    return ratios(pair).some((ratio) => compare(one.value, two.value / ratio));
  }
  if (claim.form === "decade") return other.form === "cardinal" && isYearOf(two.value, one.value);
  return (
    isFractionOf(claim, { part: one, whole: two, compare }) ||
    isFractionOf(other, { part: two, whole: one, compare })
  );
}

/** For "six countries", where six are listed. */
function isCountOf({ form, noun, bounds, rate }: NumberFigure, one: Quantity, { value }: Quantity): boolean {
  const counts = form === "cardinal" && noun !== undefined && rate === undefined && bounds[0] === "exactly";
  return counts && one.unit === undefined && one.value === value;
}

/** The factors that convert the claim into the other's unit and rate; none where they do not measure the same. */
function ratios({ claim, one, other, two }: Pair): readonly number[] {
  return ratiosOfRates(claim.rate, other.rate).flatMap((rate) =>
    unitRatios(claim, one.unit, two.unit).map((ratio) => ratio * rate),
  );
}

/**
 * "60" may be in a column that says per cent, or tonnes. "60 per cent" cannot stand for a bare 60. "60 tonnes" can,
 * where the source gave the unit earlier. "60 voters" are never 60 per cent of them.
 */
function unitRatios(
  claim: NumberFigure,
  claimed: Unit | undefined,
  stated: Unit | undefined,
): readonly number[] {
  if (claimed !== undefined && stated !== undefined) return ratiosBetween(claimed, stated);
  if (claimed === undefined) return claim.counts && isPercent(stated) ? [] : [1];
  return claimed.isStrict ? [] : [1];
}

function isYearOf(year: number, decade: number): boolean {
  return Number.isInteger(year) && year >= decade && year < decade + 10;
}

/** Half of something is 50 per cent of it. */
function isFractionOf(
  fraction: NumberFigure,
  { part, whole, compare }: { readonly part: Quantity; readonly whole: Quantity; readonly compare: Compare },
): boolean {
  return fraction.form === "fraction" && isPercent(whole.unit) && compare(part.value * 100, whole.value);
}

/**
 * True where the number is part of the date: a year, or the day in "on the 2nd". In a language of which only digits are
 * read, a day or month in digits is a number too.
 */
export function isPartOfDate(
  claim: NumberFigure,
  dates: readonly CalendarDate[],
  knowsWords: boolean,
): boolean {
  return dates.some(({ year, month, day }) => {
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

/** True where what looks like a time, "2 h 30", lasts as long as the number says: 150 minutes. */
export function isLength({ readings }: NumberFigure, { minutes }: TimeFigure): boolean {
  return readings.some(({ value, unit }) =>
    unit?.senses.some(
      ({ kind, factor }) =>
        kind === "second" && minutes.some((minute) => isEqual(minute * SECONDS, value * factor)),
    ),
  );
}

const SECONDS = 60;
