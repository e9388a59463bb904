/** Gives both numbers of a range what is written only once: "5 to 7 million", "€5–7 million", "2010–12". */
import type { Lexicon } from "../languages/lexicon.ts";
import type { Unit } from "../units/unit.ts";
import type { Bare, NumberFigure, Quantity } from "./figure.ts";
import { phrase } from "./surface.ts";

type BareNumber = Bare<NumberFigure>;

/** A number with the factor that it was multiplied by, which a number before it may share. */
export interface Found {
  readonly figure: BareNumber;
  readonly factor: number;
  /** The end of what belongs to it, where numbers inside that do not count separately. */
  readonly behind?: number | undefined;
}

/**
 * Returns the numbers with what they share as further readings, and years with their century. `words` is the surface of
 * the whole text.
 */
export function shareRanges(
  found: readonly Found[],
  words: string,
  reader: RangeReader,
): readonly BareNumber[] {
  const shared = found.map((one, at) => {
    const before = found[at - 1];
    const next = found[at + 1];
    const signed = before === undefined ? one : shareSign(before, one, { words, reader });
    return next === undefined ? signed.figure : shareScale(signed, next, { words, reader });
  });
  return shareCentury(shareBefore(shared, found, words), words);
}

/** What comes between the numbers of a range in a language, and between any two that belong together. */
export interface RangeReader {
  readonly to: RegExp;
  readonly between: RegExp;
}

export function rangeReader(lexicon: Lexicon | undefined): RangeReader {
  const between = (words: string): RegExp => new RegExp(`^ *(?:[-–]|${phrase(words)}) *$`, "u");
  return { to: between(lexicon?.range.to ?? NEVER), between: between(lexicon?.range.between ?? NEVER) };
}

const NEVER = "(?!)";

interface Text {
  readonly words: string;
  readonly reader: RangeReader;
}

/** In "€5–7 million", the second number is in euros too. */
function shareSign(before: Found, one: Found, { words, reader }: Text): Found {
  const { figure, factor } = one;
  const unit = unitOf(before.figure);
  const between = words.slice(before.figure.end, figure.start);
  const isRange = reader.to.test(between) || (factor > 1 && reader.between.test(between));
  if (!isRange || !areAmounts(before, one) || unit === undefined || unitOf(figure) !== undefined) return one;
  return { figure: withReadings(figure, [1], unit), factor };
}

/** In "7-11%", "5 and 7 million" and "40-50,000", what follows the second number may also apply to the first. */
function shareScale(one: Found, next: Found, { words, reader }: Text): BareNumber {
  const { figure } = one;
  const unit = unitOf(figure) ?? unitOf(next.figure);
  const isSameUnit = unit === (unitOf(next.figure) ?? unit);
  const isRange = reader.between.test(words.slice(figure.end, next.figure.start));
  if (!isRange || !isSameUnit || !areAmounts(one, next)) return figure;
  if (one.factor !== 1) return withReadings(figure, [1], unit);
  const hasThousands = /\d[.,]000$/.test(words.slice(next.figure.start, next.figure.end));
  return withReadings(figure, hasThousands ? [1, 1000] : [1, next.factor], unit);
}

function areAmounts(one: Found, other: Found): boolean {
  return one.figure.form === "cardinal" && other.figure.form === "cardinal";
}

function unitOf({ readings: [first] }: BareNumber): Unit | undefined {
  return first?.unit;
}

function withReadings(figure: BareNumber, factors: readonly number[], unit: Unit | undefined): BareNumber {
  const more = figure.readings.flatMap(({ value }) =>
    factors.map((factor): Quantity => ({ value: value * factor, unit })),
  );
  return { ...figure, readings: [...figure.readings, ...more] };
}

/**
 * In "Arl has 14 million and Besk, 9" and "by 15 crowns, from 60 to 75", a number at the end of a clause may have the
 * scale and unit of a number before it.
 */
function shareBefore(
  figures: readonly BareNumber[],
  found: readonly Found[],
  words: string,
): readonly BareNumber[] {
  return figures.map((figure, at) => {
    const isBare = found[at]?.factor === 1 && unitOf(figure) === undefined && figure.noun === undefined;
    if (!isBare || figure.spelled || figure.form !== "cardinal") return figure;
    if (!CLAUSE_END.test(words.slice(figure.end, figure.end + 4)) || isYear(figure)) return figure;
    const before = found
      .slice(0, at)
      .findLast(({ figure: one, factor }) => one.form === "cardinal" && (factor > 1 || unitOf(one)));
    const isOne = before !== undefined && !SENTENCE_END.test(words.slice(before.figure.end, figure.start));
    return isOne ? withReadings(figure, [before.factor], unitOf(before.figure)) : figure;
  });
}

const CLAUSE_END = /^(?: *(?:[,;:)]|\.(?!\d)|$)| \p{L} )/u;

const SENTENCE_END = /[.!?] /u;

function isYear({ readings: [first] }: BareNumber): boolean {
  return first !== undefined && first.value >= 1000 && first.value < 2200;
}

/** In "2010-12" and "2021/22", the second year has the century of the first. */
function shareCentury(figures: readonly BareNumber[], words: string): readonly BareNumber[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    const [year] = before?.readings ?? [];
    const isYears =
      before !== undefined &&
      /^[-–/]$/.test(words.slice(before.end, figure.start)) &&
      /^[12]\d{3}$/.test(words.slice(before.start, before.end)) &&
      /^\d\d$/.test(words.slice(figure.start, figure.end));
    if (!isYears || year === undefined) return figure;
    const century = year.value - (year.value % 100);
    return {
      ...figure,
      readings: figure.readings.map((reading) => ({ ...reading, value: century + reading.value })),
    };
  });
}
