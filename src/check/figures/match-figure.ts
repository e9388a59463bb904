/** Compares a figure of a text with one of a source: first the value, then the bounds. */
import type { Day } from "./calendar.ts";
import type { Bound, DateFigure, Figure, TimeFigure } from "./figure.ts";
import { datesMeant, sameDate } from "./match-date.ts";
import { isClockTime, isLength, isPartOfDate, sameNumber } from "./match-number.ts";
import { roundingFor } from "./rounding.ts";

/** A figure of a text, with the bounds that it has apart from its own words. */
export interface Claim {
  readonly figure: Figure;
  /** Bounds that a table's labels set. Any one of them is accepted. */
  readonly labelled: readonly Bound[];
  /** False where only digits are read in the text's language. */
  readonly knowsWords: boolean;
}

/** A figure of a source, with the day from which its weekdays count. */
export interface Stated {
  readonly figure: Figure;
  /** False where only digits are read in the source's language. */
  readonly knowsWords: boolean;
  readonly issued: Day | undefined;
}

/** `bounds` is the same value with other bounds. */
export type Match = "same" | "bounds" | "other";

export function matchFigure(claim: Claim, stated: Stated): Match {
  if (!sameValue(claim, stated)) {
    return isRounded(claim, stated) || isNextCount(claim, stated) ? "same" : "other";
  }
  // Bounds are words.
  if (!claim.knowsWords || !stated.knowsWords) return "same";
  const { bounds } = stated.figure;
  const claimed = [...claim.figure.bounds, ...claim.labelled];
  if (claimed.some((bound) => bounds.includes(bound))) return "same";
  return claimed.includes("about") && isLooselySaid(stated.figure) ? "same" : "bounds";
}

function sameValue({ figure, knowsWords }: Claim, stated: Stated): boolean {
  const { figure: other, issued } = stated;
  switch (figure.kind) {
    case "number":
      if (other.kind === "number") {
        return sameNumber(figure, other, { knowsWords: knowsWords && stated.knowsWords });
      }
      if (other.kind === "date") return isPartOfDate(figure, datesMeant(other, issued), knowsWords);
      return other.kind === "time" && (isClockTime(figure, other) || isLength(figure, other));
    case "date":
      return sameDate(figure, asDate(other), issued);
    case "time":
      if (other.kind === "number") return isClockTime(other, figure) || isLength(other, figure);
      return other.kind === "time" && sameTime(figure, other);
    case "code":
      return other.kind === "code" && figure.code === other.code;
  }
}

/** "65 thousand" and "30 to 40" are not exact numbers, so "some 65,000" says the same. */
function isLooselySaid({ kind, bounds, ...figure }: Figure): boolean {
  if (kind !== "number" || bounds[0] !== "exactly") return false;
  if (bounds.includes("at-least") || bounds.includes("at-most")) return true;
  return "readings" in figure && figure.readings.some((one) => "value" in one && isRoundThousand(one.value));
}

/** Large numbers of which no more than two digits are given. */
function isRoundThousand(value: number): boolean {
  return value >= LOOSE && /^\d\d?0+$/.test(String(value));
}

const LOOSE = 10_000;

/** A year alone is a number. */
function asDate(figure: Figure): DateFigure | undefined {
  if (figure.kind === "date") return figure;
  if (figure.kind !== "number" || figure.form !== "cardinal" || figure.counts) return undefined;
  const years = figure.readings.filter(({ value, unit }) => unit === undefined && Number.isInteger(value));
  const readings = years
    .filter(({ value }) => value >= 1000 && value < 2200)
    .map(({ value: year }) => ({ year, month: undefined, day: undefined }));
  const { start, end, bounds, bounded } = figure;
  const none = { weekday: undefined, relative: undefined, shift: undefined };
  return { kind: "date", start, end, bounds, bounded, readings, ...none };
}

/** "About 1,700", where the source has 1,709. */
function isRounded(
  { figure, labelled, knowsWords }: Claim,
  { figure: other, knowsWords: knows }: Stated,
): boolean {
  if (figure.kind !== "number" || other.kind !== "number" || !knowsWords || !knows) return false;
  // The ends of a range are as exact as the range.
  const own = figure.bounds[0] === "exactly" ? [] : figure.bounds;
  const compare = roundingFor([...own, ...labelled], other.bounds, figure.form);
  return compare !== undefined && sameNumber(figure, other, { knowsWords: true, compare });
}

/** "Nine at most", where the source has fewer than ten. This applies to what is counted, not to what is measured. */
function isNextCount({ figure, knowsWords }: Claim, { figure: other, knowsWords: knows }: Stated): boolean {
  if (figure.kind !== "number" || other.kind !== "number" || !knowsWords || !knows) return false;
  if (figure.form !== "cardinal" || other.form !== "cardinal") return false;
  return NEXT.some(([bound, step, otherBound]) => {
    if (!figure.bounds.includes(bound) || !other.bounds.includes(otherBound)) return false;
    return sameNumber(figure, other, { knowsWords: true, compare: (one, two) => isNext(one, two, step) });
  });
}

function isNext(one: number, two: number, step: number): boolean {
  return Number.isInteger(one) && one + step === two && Math.max(one, two) <= MOST_COUNTED;
}

/** Nobody says "at most 4,999" about thousands. */
const MOST_COUNTED = 1000;

/** "At most nine" is one less than "below ten". */
const NEXT: readonly (readonly [Bound, number, Bound])[] = [
  ["at-most", 1, "below"],
  ["below", -1, "at-most"],
  ["at-least", -1, "above"],
  ["above", 1, "at-least"],
];

/** A text may leave out the seconds. */
function sameTime({ minutes }: TimeFigure, other: TimeFigure): boolean {
  const stated = [...other.minutes, ...other.minutes.map(Math.floor)];
  return minutes.some((minute) => stated.includes(minute));
}
