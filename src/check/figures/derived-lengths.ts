/** Amounts with a half after their unit, "an hour and a half", and ages at which a year of life is complete. */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { NumberFigure } from "./figure.ts";
import { phrase, type Surface } from "./surface.ts";
import { unitReader } from "./units.ts";

/** Prepares a language's patterns, once for many texts. */
export function derivedLengths(lexicon: Lexicon | undefined): (surface: Surface) => readonly NumberFigure[] {
  if (lexicon === undefined) return () => [];
  const { articles, half, joiner, cardinals } = lexicon;
  const units = unitReader(lexicon);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?<count>\\d{1,3}|\\p{L}+) \\p{L}+ ${joiner} (?:(?:${[...articles].join("|")}) )?(?:${[...half].join("|")})(?!\\p{L})`,
    "gu",
  );
  const ages = lexicon.periods.ages.map(
    ([source, more]) => [new RegExp(phrase(source), "gu"), more] as const,
  );
  const agesIn = ({ words }: Surface): readonly NumberFigure[] =>
    ages.flatMap(([age, more]) =>
      matchesOf(age, words).map(({ 0: whole, index, groups }) =>
        amountAt(
          { start: index, end: index + whole.length },
          { value: Number(groups?.count) + more, unit: undefined },
        ),
      ),
    );
  const halvesIn = (surface: Surface): readonly NumberFigure[] =>
    matchesOf(pattern, surface.words).flatMap(({ 0: whole, index, groups }) => {
      const { count = "" } = groups ?? {};
      const value = articles.has(count) ? 1 : (cardinals.get(count) ?? Number(count));
      const unit = units.behind(surface, index + count.length)?.unit;
      if (unit === undefined || !Number.isFinite(value)) return [];
      return [amountAt({ start: index, end: index + whole.length }, { value: value + 0.5, unit })];
    });
  // For "half a percentage point".
  const single = new RegExp(
    `(?<![\\p{L}\\d])(?:${[...half].join("|")})(?: (?:${[...articles].join("|")}))?(?= \\p{L})`,
    "gu",
  );
  const singlesIn = (surface: Surface): readonly NumberFigure[] =>
    matchesOf(single, surface.words).flatMap(({ 0: whole, index }) => {
      const found = units.behind(surface, index + whole.length);
      if (found === undefined) return [];
      return [amountAt({ start: index, end: found.end }, { value: 0.5, unit: found.unit })];
    });
  return (surface) => [...agesIn(surface), ...halvesIn(surface), ...singlesIn(surface)];
}

function amountAt(
  place: { readonly start: number; readonly end: number },
  reading: NumberFigure["readings"][number],
): NumberFigure {
  return {
    ...place,
    ...{ kind: "number", form: "cardinal", spelled: true, counts: false },
    ...{ measuredTo: undefined, rate: undefined, noun: undefined, designated: undefined },
    ...{ readings: [reading], bounds: ["exactly"], bounded: place },
  };
}
