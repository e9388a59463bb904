/**
 * Dates that follow from what a source states: "two years ago" from its own day, "a day later" and "put back by two
 * days" from another date, and days with a name.
 */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Around } from "../languages/topics/periods.ts";
import { UNKNOWN } from "./bare-date.ts";
import type { DateFigure, Figure, Shift } from "./figure.ts";
import { phrase, type Surface } from "./surface.ts";

export type DateDeriver = (surface: Surface, figures: readonly Figure[]) => readonly DateFigure[];

/** Prepares a language's patterns, once for many texts. */
export function dateDeriver(lexicon: Lexicon | undefined): DateDeriver {
  if (lexicon === undefined) return () => [];
  const spans = spanReader(lexicon);
  const moved = movedReader(lexicon);
  const countedDay = new RegExp(`^ +(?:${phrase(lexicon.periods.countedDay)})(?!\\p{L})`, "u");
  const steps = lexicon.periods.steps.map(
    ([source, by, unit]) =>
      [new RegExp(`(?<!\\p{L})(?:${phrase(source)})(?!\\p{L})`, "gu"), { by, unit }] as const,
  );
  const holidays = lexicon.periods.holidays.map(
    ([source, month, day]) =>
      [new RegExp(`(?<!\\p{L})(?:${phrase(source)})(?!\\p{L})`, "gu"), { ...UNKNOWN, month, day }] as const,
  );
  return ({ words }, figures) => {
    const anchors = figures.flatMap((figure) => asAnchor(figure, words));
    const fromAnchors = (place: Place, shift: Shift): readonly DateFigure[] =>
      anchors.length === 0
        ? [dateAt(place, { shift })]
        : anchorsFor(place, anchors).flatMap((anchor) => shifted(anchor, place, shift));
    return [
      ...spans(words).flatMap(({ place, shift, from }) =>
        from === "issued" ? [dateAt(place, { relative: "issued", shift })] : fromAnchors(place, shift),
      ),
      ...countedDays(figures, words, countedDay).flatMap(({ place, shift }) => [
        ...fromAnchors(place, shift),
        // The day may be in another excerpt.
        ...(anchors.length === 0 ? [] : [dateAt(place, { shift })]),
      ]),
      ...moved(words).flatMap(({ place, shift }) => fromAnchors(place, shift)),
      ...steps.flatMap(([pattern, shift]) =>
        matchesOf(pattern, words).flatMap((match) => fromAnchors(placeOf(match), shift)),
      ),
      ...holidays.flatMap(([pattern, reading]) =>
        matchesOf(pattern, words).map((match) => dateAt(placeOf(match), { readings: [reading] })),
      ),
    ];
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf({ 0: whole, index }: RegExpExecArray): Place {
  return { start: index, end: index + whole.length };
}

function dateAt(
  place: Place,
  { readings = [UNKNOWN], weekday, relative, shift }: Partial<DateFigure>,
): DateFigure {
  return { kind: "date", ...place, readings, weekday, relative, shift, bounds: ["exactly"], bounded: place };
}

interface Span {
  readonly place: Place;
  readonly shift: Shift;
}

/**
 * Returns the lengths of time in a text, each with what it may count: "two years", "a year and a half", "half a year".
 */
function lengthReader(lexicon: Lexicon): (words: string) => readonly Span[] {
  const {
    articles,
    half,
    joiner,
    cardinals,
    periods: { units, one },
  } = lexicon;
  const anArticle = `(?:(?:${[...articles].join("|")}) +)?`;
  const aHalf = `(?:${[...half].join("|")})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,])(?:(?<half>${aHalf}) +${anArticle}|(?<count>\\d{1,3}|\\p{L}+(?:-\\p{L}+)*) +)(?<unit>${[...units.keys()].join("|")})(?!\\p{L})(?<more> +${joiner} +${anArticle}${aHalf}(?!\\p{L}))?`,
    "gu",
  );
  const single = new RegExp(`^(?:${phrase(one)})$`, "u");
  const countOf = (count: string): number | undefined =>
    /^\d/.test(count)
      ? Number(count)
      : single.test(count)
        ? 1
        : (cardinals.get(count) ?? cardinals.get(count.replaceAll("-", " ")) ?? sumOf(count, cardinals));
  return (words) =>
    matchesOf(pattern, words).flatMap((match) => {
      const { half: isHalf, count = "", unit: name = "", more } = match.groups ?? {};
      const value = isHalf === undefined ? countOf(count) : 0.5;
      const [of, unit] = units.get(name) ?? [];
      if (value === undefined || of === undefined || unit === undefined) return [];
      const shift = wholeShift({ by: (value + (more === undefined ? 0 : 0.5)) * of, unit });
      return shift === undefined ? [] : [{ place: placeOf(match), shift }];
    });
}

/** For "twenty-one". */
function sumOf(count: string, cardinals: ReadonlyMap<string, number>): number | undefined {
  const [tens, unit, more] = count.split("-").map((word) => cardinals.get(word));
  return tens === undefined || unit === undefined || more !== undefined ? undefined : tens + unit;
}

/** Half a year is six months. Half a month is no whole number of days. */
function wholeShift({ by, unit }: Shift): Shift | undefined {
  if (Number.isInteger(by)) return { by, unit };
  return unit === "year" && Number.isInteger(by * 12) ? { by: by * 12, unit: "month" } : undefined;
}

function spanReader(
  lexicon: Lexicon,
): (words: string) => readonly (Span & { readonly from: "issued" | "another" })[] {
  const lengths = lengthReader(lexicon);
  const { back, forth, earlier, later } = lexicon.periods;
  const kinds = [
    { isAt: around(back), sign: -1, from: "issued" },
    { isAt: around(forth), sign: 1, from: "issued" },
    { isAt: around(earlier), sign: -1, from: "another" },
    { isAt: around(later), sign: 1, from: "another" },
  ] as const;
  return (words) =>
    lengths(words).flatMap(({ place, shift }) =>
      kinds
        .filter(({ isAt }) => isAt(words, place))
        .map(({ sign, from }) => ({ place, from, shift: { ...shift, by: sign * shift.by } })),
    );
}

/** In UTF-16 code units. */
const REACH = 40;

/** True where one of the two patterns is beside a place. A word such as "about" may come between. */
function around([before, behind]: Around): (words: string, place: Place) => boolean {
  const ahead =
    before === "" ? undefined : new RegExp(`(?<!\\p{L})(?:${phrase(before)}) +(?:\\p{L}+ +)?$`, "u");
  const after = new RegExp(`^(?:'s? time| time)?[ ,]+(?:${phrase(behind)})(?!\\p{L})`, "u");
  return (words, { start, end }) =>
    ahead?.test(words.slice(Math.max(0, start - REACH), start)) === true ||
    after.test(words.slice(end, end + REACH));
}

/** For "put back by two days": later or earlier, according to the verbs of the sentence. */
function movedReader(lexicon: Lexicon): (words: string) => readonly Span[] {
  const lengths = lengthReader(lexicon);
  const { by, delays, advances } = lexicon.periods;
  const before = new RegExp(`(?<!\\p{L})(?:${phrase(by)}) +(?:\\p{L}+ +)?$`, "u");
  const [later, sooner] = [delays, advances].map(
    (source) => new RegExp(`(?<!\\p{L})(?:${phrase(source)})(?!\\p{L})`, "u"),
  );
  return (words) =>
    lengths(words).flatMap(({ place, shift }) => {
      if (!before.test(words.slice(Math.max(0, place.start - REACH), place.start))) return [];
      const sentence = sentenceAround(words, place);
      return [
        ...(later?.test(sentence) ? [{ place, shift }] : []),
        ...(sooner?.test(sentence) ? [{ place, shift: { ...shift, by: -shift.by } }] : []),
      ];
    });
}

function sentenceAround(words: string, { start, end }: Place): string {
  const from = Math.max(words.lastIndexOf(".", start), words.lastIndexOf(";", start)) + 1;
  const to = words.slice(end).search(/[.;]/u);
  return words.slice(from, to === -1 ? undefined : end + to);
}

/** For "the twentieth day following". */
function countedDays(figures: readonly Figure[], words: string, countedDay: RegExp): readonly Span[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== "number" || figure.form !== "ordinal") return [];
    const { start, end, readings } = figure;
    const by = readings[0]?.value ?? 0;
    return countedDay.test(words.slice(end, end + REACH))
      ? [{ place: { start, end }, shift: { by, unit: "day" } }]
      : [];
  });
}

/** Years, and dates from which others are counted. */
function asAnchor(figure: Figure, words: string): readonly DateFigure[] {
  if (figure.kind === "date") return figure.shift === undefined ? [figure] : [];
  if (figure.kind !== "number" || figure.form !== "cardinal") return [];
  const { start, end, readings } = figure;
  const [reading] = readings;
  if (reading === undefined || reading.unit !== undefined || !/^[12]\d{3}$/.test(words.slice(start, end)))
    return [];
  return [dateAt({ start, end }, { readings: [{ ...UNKNOWN, year: reading.value }] })];
}

/**
 * The nearest date before the place, or else the first after it, and also a date directly after it: "two days after 3
 * May".
 */
function anchorsFor(place: Place, anchors: readonly DateFigure[]): readonly DateFigure[] {
  const before = anchors.findLast(({ end }) => end <= place.start);
  const behind = anchors.find(({ start }) => start >= place.end);
  const isClose = behind !== undefined && behind.start - place.end < REACH;
  return [before, before === undefined || isClose ? behind : undefined].filter((one) => one !== undefined);
}

function shifted(anchor: DateFigure, place: Place, shift: Shift): readonly DateFigure[] {
  const { readings, weekday, relative } = anchor;
  const isOnlyWeekday = weekday !== undefined && readings.every(({ day }) => day === undefined);
  if (!isOnlyWeekday) return [dateAt(place, { readings, relative, shift })];
  if (shift.unit !== "day") return [];
  const moved = ((((weekday - 1 + shift.by) % 7) + 7) % 7) + 1;
  return [dateAt(place, { weekday: moved, relative: "nearest" })];
}
