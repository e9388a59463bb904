/** A wording as words that can be compared: a date or a number is one word, the same in whatever form it is written. */
import type { CalendarDate, Figure, NumberFigure, Quantity } from "../../check/figures/figure.ts";
import { figureReader } from "../../check/figures/read-figures.ts";
import { foldText } from "../../text/fold-text.ts";

/** A word with the characters before it, so that the wording can be restored exactly. */
export interface ComparedWord {
  readonly before: string;
  readonly text: string;
  /** Words with the same key are the same. Case, typography and punctuation do not count. */
  readonly key: string;
  /** False for short words, such as "the" and "of", which any two texts share. */
  readonly isTelling: boolean;
}

/** `language` is BCP 47. In languages that figures are read in, numbers in words are the same as those in digits. */
export function comparedWords(wording: string, language: string): readonly ComparedWord[] {
  const figures = figureReader(language).read(wording);
  const words: ComparedWord[] = [];
  let end = 0;
  let at = 0;
  for (const { index, 0: first } of wording.matchAll(WORD)) {
    // A figure of several words took this one in.
    if (index < end) continue;
    const before = wording.slice(end, index);
    while (endOf(figures[at]) <= index) at += 1;
    const figure = figures[at];
    end = index + first.length;
    if (figure === undefined || figure.start >= end) {
      words.push({ before, text: first, ...plainWord(first) });
      continue;
    }
    end = wordEnd(wording, Math.max(end, endOf(figure)));
    const text = wording.slice(index, end);
    words.push({ before, text, ...figureWord(text, figure, index) });
  }
  return words;
}

/** A dash parts words, and belongs to the one before it. */
const WORD = /[^\s–—]+(?:\s?[–—])?|[–—]+/gu;

function endOf(figure: Figure | undefined): number {
  if (figure === undefined) return Number.POSITIVE_INFINITY;
  return figure.kind === "number" ? Math.max(figure.end, figure.measuredTo ?? 0) : figure.end;
}

/** Punctuation behind a figure belongs to its word. */
function wordEnd(wording: string, from: number): number {
  const rest = /\S*/uy;
  rest.lastIndex = from;
  return from + (rest.exec(wording)?.[0].length ?? 0);
}

function plainWord(text: string): Pick<ComparedWord, "key" | "isTelling"> {
  const key = lettersOf(text);
  return { key, isTelling: key.length >= TELLING };
}

/** In letters. */
const TELLING = 4;

function lettersOf(text: string): string {
  return foldText(text)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** What stands around the figure in its word counts, as the "non" of "non-5". */
function figureWord(text: string, figure: Figure, start: number): Pick<ComparedWord, "key" | "isTelling"> {
  const around = [text.slice(0, Math.max(0, figure.start - start)), text.slice(endOf(figure) - start)];
  return { key: [keyOf(figure), ...around.map(lettersOf)].join(" ").trim(), isTelling: true };
}

function keyOf(figure: Figure): string {
  switch (figure.kind) {
    case "date":
      return keyFrom(["date", figure.relative, figure.shift?.by, ...figure.readings.map(dateKey).sort()]);
    case "time":
      return keyFrom(["time", ...figure.minutes]);
    case "code":
      return keyFrom(["code", figure.code]);
    case "number":
      return numberKey(figure);
  }
}

function keyFrom(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

function dateKey({ year, month, day, part }: CalendarDate): string {
  return [year, month, day, part?.name].map((one) => one ?? "").join("-");
}

function numberKey({ readings, form, rate, designated }: NumberFigure): string {
  // Where a loss may be meant, the number is read as less than nothing too.
  const asWritten = readings.filter(({ value }) => value >= 0);
  const values = (asWritten.length === 0 ? readings : asWritten).flatMap(valuesOf).sort();
  return keyFrom(["number", form, ...values, rate?.kind, rate?.amount, designated?.noun]);
}

/** In the base unit of each kind that the unit may be of, so that 2 km are 2,000 m. */
function valuesOf({ value, unit }: Quantity): readonly string[] {
  if (unit === undefined) return [String(value)];
  return unit.senses.map(({ kind, factor }) => `${kind} ${Number((value * factor).toPrecision(DIGITS))}`);
}

/** Fewer than a computed product keeps, so that 0.1 × 3 is 0.3. */
const DIGITS = 12;
