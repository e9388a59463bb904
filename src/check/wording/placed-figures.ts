/**
 * Reads the figures of a sentence as parts of its clauses: years and days together, and numbers by what they measure.
 */

import { onceFor } from "../../model/once-for.ts";
import type { DateFigure, NumberFigure } from "../figures/figure.ts";
import { figureReader } from "../figures/read-figures.ts";
import { type Reading, type Sentence, shareStem } from "./sentences.ts";
import type { Hit } from "./word-list.ts";

export interface PlacedFigure extends Hit {
  /** Figures of one kind can be confused: "date", "count", "share", or what a unit measures. */
  readonly kind: string;
  readonly values: readonly number[];
  readonly date: DateFields | undefined;
  /** What is counted; undefined where the number has no noun. */
  readonly noun: string | undefined;
}

interface DateFields {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

export const figuresOf = onceFor(({ written }: Sentence, { tag }: Reading): readonly PlacedFigure[] => {
  const found: PlacedFigure[] = [];
  for (const figure of figureReader(tag).read(written)) {
    const placed =
      figure.kind === "date" ? ofDate(figure) : figure.kind === "number" ? ofNumber(figure) : undefined;
    if (placed !== undefined) found.push(inUnitOf(found.at(-1), placed));
  }
  return found;
});

/** In "20 million crowns, and granted 12 million", both are in crowns. */
function inUnitOf(before: PlacedFigure | undefined, figure: PlacedFigure): PlacedFigure {
  const isBare = figure.kind === "count" && figure.noun === undefined;
  return isBare && before !== undefined && before.kind !== "date" ? { ...figure, kind: before.kind } : figure;
}

function ofDate({ start, end, readings, weekday }: DateFigure): PlacedFigure {
  const [reading] = readings;
  const date = { ...(reading ?? { year: undefined, month: undefined, day: undefined }), weekday };
  return { start, end, kind: "date", values: [], date, noun: undefined };
}

/** Numbers that are read as years where they have no noun or unit. */
const YEARS = { from: 1000, to: 2100 };

function ofNumber(figure: NumberFigure): PlacedFigure | undefined {
  const { start, end, readings, form, designated, counts, noun, spelled } = figure;
  const [first] = readings;
  if (first === undefined || designated !== undefined) return undefined;
  if (form !== "cardinal" && form !== "fraction") return undefined;
  const values = readings.map(({ value }) => value);
  const { value, unit } = first;
  if (spelled && value <= 1) return undefined;
  const isYear =
    unit === undefined && !counts && Number.isInteger(value) && value >= YEARS.from && value <= YEARS.to;
  if (isYear && !spelled) {
    const date = { year: value, month: undefined, day: undefined, weekday: undefined };
    return { start, end, kind: "date", values: [], date, noun: undefined };
  }
  const kind = unit?.senses[0]?.kind ?? "count";
  return {
    start,
    end,
    kind,
    values,
    date: undefined,
    noun: counts && kind === "count" ? noun?.[0] : undefined,
  };
}

/** True where two figures of one kind say the same. Dates are compared only as far as both give them. */
export function isEqual(one: PlacedFigure, other: PlacedFigure): boolean {
  if (one.kind !== other.kind) return false;
  if (one.date === undefined || other.date === undefined) {
    return one.values.some((value) => other.values.includes(value));
  }
  const [a, b] = [fieldsOf(one.date), fieldsOf(other.date)];
  const both = a
    .map((value, at) => [value, b[at]] as const)
    .filter((pair) => pair.every((value) => value !== undefined));
  return both.length > 0 && both.every(([mine, theirs]) => mine === theirs);
}

function fieldsOf({ year, month, day, weekday }: DateFields): readonly (number | undefined)[] {
  return [year, month, day, weekday];
}

export function isSameNoun(one: PlacedFigure, other: PlacedFigure): boolean {
  return one.noun !== undefined && other.noun !== undefined && shareStem(one.noun, other.noun);
}
