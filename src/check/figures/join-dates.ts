/**
 * Joins several figures that are one date: "the third quarter" and "2016", "March" and "next year", "early" and "May".
 */
import type { Lexicon } from "../languages/lexicon.ts";
import { inPart } from "./date-parts.ts";
import type { Bare, CalendarDate, DateFigure, NumberFigure } from "./figure.ts";
import { phrase } from "./surface.ts";

type BareDate = Bare<DateFigure>;

export type DateJoiner = (figures: readonly Bare[], words: string) => readonly Bare[];

/** Prepares a language's patterns, once for many texts. */
export function dateJoiner(lexicon: Lexicon | undefined): DateJoiner {
  if (lexicon === undefined) return (figures) => figures;
  const { joined, beforeYear } = lexicon.periods;
  const between = new RegExp(`^(?:'s)?[ ,]*(?:(?:${phrase(joined)})[ ']*){0,3}$`, "u");
  const before = new RegExp(`(?<!\\p{L})(?:${phrase(beforeYear[0])}) +$`, "u");
  const behind = new RegExp(`^ +(?:${phrase(beforeYear[1])})(?!\\p{L})`, "u");
  const isBeforeYear = (words: string, { start, end }: Bare): boolean =>
    before.test(words.slice(Math.max(0, start - REACH), start)) &&
    (beforeYear[1] === "" || behind.test(words.slice(end, end + REACH)));
  return (figures, words) => {
    const joins: Bare[] = [];
    for (const figure of figures) {
      const last = joins.at(-1);
      const isBeside = last !== undefined && between.test(words.slice(last.end, figure.start));
      const both = isBeside ? joinTwo(last, figure, words) : undefined;
      if (both !== undefined) joins.splice(-1, 1, both);
      else joins.push(isYear(figure, words) && isBeforeYear(words, figure) ? endBefore(figure) : figure);
    }
    return joins.filter((figure) => !isLoneEdge(figure));
  };
}

/** In UTF-16 code units. */
const REACH = 40;

function joinTwo(one: Bare, other: Bare, words: string): Bare | undefined {
  if (one.kind !== "date") return undefined;
  const isPart = one.readings.every(({ month, part }) => month === undefined && part !== undefined);
  if (isPart && one.relative === undefined && other.kind === "date") return partOf(one, other);
  const lacksYear = one.readings.every(({ year }) => year === undefined);
  if (!lacksYear || one.shift !== undefined) {
    return isCountedYear(one) && other.kind === "date" ? partOf(other, one, one, other) : undefined;
  }
  if (isYear(other, words)) return withYear(one, other);
  return other.kind === "date" && isCountedYear(other) ? counted(one, other) : undefined;
}

/** True for "next year": a year that is counted from the source's own. */
function isCountedYear({ relative, shift, readings }: BareDate): boolean {
  return relative === "issued" && shift?.unit === "year" && readings.every(({ part }) => part === undefined);
}

/** For "early May", "the third quarter of next year" and, in the other order, "next year's third quarter". */
function partOf(part: BareDate, of: BareDate, first: BareDate = part, last: BareDate = of): Bare | undefined {
  const name = part.readings[0]?.part?.name;
  const lacksYear = part.readings.every(({ year }) => year === undefined) && part.shift === undefined;
  if (!lacksYear || part.weekday !== undefined) return undefined;
  const place = { start: first.start, end: last.end };
  if (name === undefined) return isCountedYear(of) ? { ...counted(part, of), ...place } : undefined;
  const readings = of.readings.flatMap((reading) =>
    reading.part === undefined ? (inPart(reading, name) ?? []) : [],
  );
  return readings.length === 0 || of.weekday !== undefined ? undefined : { ...of, ...place, readings };
}

function counted(date: BareDate, { relative, shift, end }: BareDate): BareDate {
  return { ...date, end, relative, shift };
}

function withYear(date: BareDate, year: Bare): BareDate | undefined {
  const value = year.kind === "number" ? year.readings[0]?.value : undefined;
  const readings = date.readings.map((reading): CalendarDate => ({ ...reading, year: value }));
  return { ...date, end: year.end, readings, relative: undefined };
}

/** True for four digits that count nothing, or a number in words that can be a year. */
function isYear(figure: Bare, words: string): figure is Bare<NumberFigure> {
  if (figure.kind !== "number" || figure.form !== "cardinal" || figure.measuredTo !== undefined) return false;
  const [reading, another] = figure.readings;
  const value = reading?.value ?? 0;
  if (another !== undefined || reading?.unit !== undefined || value < 1000 || value > 2199) return false;
  return figure.spelled || /^\d{4}$/.test(words.slice(figure.start, figure.end));
}

/** "Before 2025 begins" means by the end of 2024. */
function endBefore(figure: Bare<NumberFigure>): BareDate {
  const year = (figure.readings[0]?.value ?? 0) - 1;
  const date = inPart({ year, month: undefined, day: undefined }, "end");
  const { start, end } = figure;
  return {
    kind: "date",
    start,
    end,
    readings: date ? [date] : [],
    weekday: undefined,
    relative: undefined,
    shift: undefined,
  };
}

/** True for "early" without the time that it is early in. */
function isLoneEdge(figure: Bare): boolean {
  if (figure.kind !== "date" || figure.relative !== undefined) return false;
  return figure.readings.every(
    ({ year, month, part }) =>
      year === undefined && month === undefined && part !== undefined && EDGES.includes(part.name),
  );
}

const EDGES: readonly string[] = ["start", "early", "middle", "late", "end"];
