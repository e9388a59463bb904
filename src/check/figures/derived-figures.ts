/**
 * Figures that follow from what a source states: the share of 30 in 90, the points between 3 and 5 per cent, the half
 * by which something halved, the number of items listed.
 */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { isPercent, PERCENTAGE_POINT, type Unit } from "../units/unit.ts";
import type { Figure, NumberFigure } from "./figure.ts";
import { listReader } from "./read-lists.ts";
import { phrase, type Surface } from "./surface.ts";

export type DerivedReader = (surface: Surface, figures: readonly Figure[]) => readonly NumberFigure[];

/** Prepares a language's patterns, once for many texts. */
export function derivedReader(lexicon: Lexicon | undefined): DerivedReader {
  if (lexicon === undefined) return () => [];
  const { derived, range } = lexicon;
  const between = {
    partOf: new RegExp(`^ +(?:${phrase(derived.partOf)})$`, "u"),
    ofWhole: new RegExp(`(?:^|[.;:] +)(?:${phrase(derived.ofWhole)})$`, "u"),
    points: new RegExp(`^ +(?:${phrase(range.to)}) +$`, "u"),
    from: new RegExp(`(?<!\\p{L})(?:${phrase(derived.from)}) +$`, "u"),
  };
  const changes = [
    [new RegExp(`(?<!\\p{L})(?:${phrase(derived.halved)})(?!\\p{L})`, "gu"), 1 / 2] as const,
    [new RegExp(`(?<!\\p{L})(?:${phrase(derived.doubled)})(?!\\p{L})`, "gu"), 1] as const,
  ];
  const multiples = derived.multiples.map(
    ([words, times]) => [new RegExp(`(?<!\\p{L})(?:${phrase(words)})(?!\\p{L})`, "gu"), 1 / times] as const,
  );
  const lists = listPattern(derived.listEnd);
  const longLists = listReader(derived.listEnd);
  return ({ cased, words }, figures) => {
    const numbers = figures.filter(isPlain);
    const pairs = numbers.slice(1).flatMap((second, at) => {
      const first = numbers[at];
      return first === undefined ? [] : [{ first, second, words }];
    });
    return [
      ...pairs.flatMap((pair) => shareOf(pair, between)),
      ...pairs.flatMap((pair) => pointsOf(pair, between)),
      ...[...changes, ...multiples].flatMap(([pattern, value]) =>
        matchesOf(pattern, words).map((match) => derivedFigure(placeOf(match), value)),
      ),
      ...longLists(cased, figures).map(({ place, count }) => ({
        ...derivedFigure(place, count),
        form: "listed" as const,
      })),
      ...matchesOf(lists, cased).map((match) => ({
        ...derivedFigure(
          placeOf(match),
          match[0].split(",").length + (/, *\p{L}+ *$/u.test(match[0]) ? 0 : 1),
        ),
        form: "listed" as const,
      })),
    ];
  };
}

interface Pair {
  readonly first: NumberFigure;
  readonly second: NumberFigure;
  readonly words: string;
}

interface Between {
  readonly partOf: RegExp;
  readonly ofWhole: RegExp;
  readonly points: RegExp;
  readonly from: RegExp;
}

function isPlain(figure: Figure): figure is NumberFigure {
  return figure.kind === "number" && figure.form === "cardinal" && figure.bounds[0] === "exactly";
}

/** For "30 of the 90 buses" and "of the 90 buses, 30". */
function shareOf({ first, second, words }: Pair, { partOf, ofWhole }: Between): readonly NumberFigure[] {
  const [one, two] = [first.readings[0], second.readings[0]];
  if (one === undefined || two === undefined || one.unit !== undefined || two.unit !== undefined) return [];
  const between = words.slice(first.end, second.start);
  const isPart = partOf.test(between) && one.value < two.value;
  const isWhole =
    two.value < one.value && !/[.;:!?]/.test(between) && ofWhole.test(words.slice(0, first.start));
  if (!isPart && !isWhole) return [];
  const share = isPart ? one.value / two.value : two.value / one.value;
  return share > 0 ? [derivedFigure({ start: first.start, end: second.end }, share)] : [];
}

/** "From 3 to 5 per cent" is two percentage points. */
function pointsOf({ first, second, words }: Pair, { points, from }: Between): readonly NumberFigure[] {
  const one = first.readings.find(({ unit }) => isPercent(unit));
  const two = second.readings.find(({ unit }) => isPercent(unit));
  if (one === undefined || two === undefined || !points.test(words.slice(first.end, second.start))) return [];
  if (!from.test(words.slice(0, first.start))) return [];
  const apart = Number(Math.abs(two.value - one.value).toPrecision(12));
  const figure = derivedFigure({ start: first.start, end: second.end }, apart, PERCENTAGE_POINT);
  return [{ ...figure, form: "cardinal" }];
}

/**
 * For "Arl, Besk, Dorn and Falk". A list of two must consist of names: "Edria and Stell". An item has at most four
 * words, and no figure.
 */
function listPattern(end: string): RegExp {
  const item = "(?:[\\p{L}'’-]+ ){0,3}[\\p{L}'’-]+";
  const many = `(?<![\\p{L},] )[\\p{L}'’-]+(?:, ${item}){1,20},? (?:${end}) (?=\\p{L})`;
  const two = `(?<=\\p{Ll} )\\p{Lu}[\\p{L}'’-]+ (?:${end}) (?=\\p{Lu})`;
  return new RegExp(`${many}|${two}`, "gu");
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf({ 0: whole, index }: RegExpExecArray): Place {
  return { start: index, end: index + whole.length };
}

function derivedFigure(place: Place, value: number, unit?: Unit): NumberFigure {
  return {
    ...place,
    kind: "number",
    form: "fraction",
    spelled: true,
    counts: false,
    measuredTo: undefined,
    rate: undefined,
    designated: undefined,
    noun: undefined,
    readings: [{ value, unit }],
    bounds: ["exactly"],
    bounded: place,
  };
}
