/**
 * What follows from dates in several excerpts that one text cites: the day that is "the twentieth following" another,
 * and the time between two dates.
 */
import { once } from "../../model/once.ts";
import { lexiconFor } from "../languages/languages.ts";
import { type Day, dayOf, shiftDate } from "./calendar.ts";
import type { Evidence } from "./evidence.ts";
import type { CalendarDate, DateFigure, NumberFigure, Shift } from "./figure.ts";
import { judgeClaim, type Testimony, type Verdict } from "./judge-claim.ts";
import { datesMeant } from "./match-date.ts";
import type { AnnouncedClaim } from "./steps/work-out.ts";
import { unitReader } from "./units.ts";

/** Returns the verdict on a claim of each excerpt by itself, or else of all their dates together. */
export function judgeTogether(claim: AnnouncedClaim, testimonies: readonly Testimony[]): Verdict {
  const verdict = judgeClaim(claim, testimonies);
  if (verdict.kind === "holds") return verdict;
  const together = judgeClaim(claim, workedOut(testimonies));
  return together.kind === "holds" ? together : verdict;
}

interface Dated {
  readonly date: CalendarDate;
  readonly evidence: Evidence;
  readonly testimony: Testimony;
}

function workedOut(testimonies: readonly Testimony[]): readonly Testimony[] {
  const stated = testimonies.flatMap(datesOf);
  const counted = testimonies.flatMap((testimony) => countedIn(testimony, stated));
  return [
    ...counted.map(({ testimony, evidence }) => ({ ...testimony, figures: [evidence] })),
    ...lengthsBetween([...stated, ...counted]),
  ];
}

/** Complete dates and years, from which others are counted. */
function datesOf(testimony: Testimony): readonly Dated[] {
  return testimony.figures.flatMap((evidence) => {
    const { figure, issued, isDerived } = evidence;
    if (figure.kind !== "date" || isDerived || figure.readings.length > 1) return [];
    return datesMeant(figure, issued)
      .filter(({ part }) => part === undefined)
      .flatMap((date) => (dayOf(date) === undefined ? [] : [{ date, evidence, testimony }]));
  });
}

/**
 * For "on the twentieth day following that of its publication", counted from the days that the other excerpts state.
 */
function countedIn(testimony: Testimony, stated: readonly Dated[]): readonly Dated[] {
  return testimony.figures.flatMap((evidence) => {
    const { figure } = evidence;
    if (figure.kind !== "date" || !isUnanchored(figure)) return [];
    const { shift } = figure;
    return stated
      .filter((other) => other.testimony !== testimony)
      .flatMap((other) => {
        const date = shift && shiftDate(other.date, shift);
        if (date === undefined) return [];
        const dated: DateFigure = { ...figure, readings: [date], shift: undefined };
        return [{ date, testimony, evidence: { ...evidence, figure: dated, isDerived: true } }];
      });
  });
}

/** True for a date that is counted from one outside its own excerpt. */
function isUnanchored({ readings, relative, shift, weekday }: DateFigure): boolean {
  const isOpen = readings.every(({ year, month, day }) => (year ?? month ?? day) === undefined);
  return isOpen && shift !== undefined && relative === undefined && weekday === undefined;
}

const MOST_DATES = 12;

/** For "eighteen months", from 20 April 2026 to 20 October 2027. */
function lengthsBetween(dates: readonly Dated[]): readonly Testimony[] {
  const few = dates.slice(0, MOST_DATES);
  return few.flatMap((from) =>
    few.flatMap((to) => {
      const [first, last] = [dayOf(from.date), dayOf(to.date)];
      if (first === undefined || last === undefined || timeOf(first) >= timeOf(last)) return [];
      const figures = lengthsOf(first, last).map((length) => ({
        ...to.evidence,
        isDerived: true,
        figure: asNumber(to.evidence.figure, length),
      }));
      return [{ ...to.testimony, figures }];
    }),
  );
}

/** In days, and in months where the day of the month is the same. */
function lengthsOf(first: Day, last: Day): readonly Shift[] {
  const days = Math.round((timeOf(last) - timeOf(first)) / 86_400_000);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return [
    { by: days, unit: "day" },
    ...(first.day === last.day ? [{ by: months, unit: "month" } as const] : []),
  ];
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

/** Units are compared by their English names, whatever the language. */
const units = once(() => unitReader(lexiconFor("en")));

function asNumber({ start, end }: Evidence["figure"], { by, unit }: Shift): NumberFigure {
  return {
    ...{ kind: "number", form: "cardinal", spelled: false, counts: true },
    ...{ measuredTo: undefined, rate: undefined, noun: undefined, designated: undefined },
    ...{ start, end, bounds: ["exactly"], bounded: { start, end } },
    readings: [{ value: by, unit: units().named(unit) }],
  };
}
