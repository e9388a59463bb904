/** Dates with the name of a month: "2 Feb", "Feb. 2, 2022", "3 and 4 June 2025", "febrero de 2022". */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { type BareDate, bareDate, type DatePattern, fullYear } from "./bare-date.ts";
import { type RelativeBeside, relativeBeside } from "./relative-beside.ts";
import { phrase, type Surface } from "./surface.ts";

/** Returns the patterns of a language, to be tried in this order. */
export function namedDates(lexicon: Lexicon): readonly DatePattern[] {
  const parts = partsOf(lexicon);
  const { weekday, month, dayList, dayListBehind, year, of, the } = parts;
  const end = "(?!\\p{L})";
  const dayFirst = `${BEFORE}${weekday}(?:(?:${the}) +)?${dayList}[ /-]*${of}${month}${end}(?:,?[ /-]*${of}${year})?`;
  const monthFirst = `${BEFORE}${weekday}${month}(?: *|/)(?:(?:${the}) +)?${dayListBehind}(?![\\d:]|[.,/]\\d|\\p{L})(?:,? +${of}${year})?`;
  const yearFirst = `${BEFORE}(?<year>[12]\\d{3})[/-]${month}[/-](?<days>\\d{1,2})(?!\\d)`;
  const monthAndYear = `${BEFORE}${month},?[ -]*${of}${year}`;
  const beside = relativeBeside(lexicon);
  const months = new RegExp(oneOf([...lexicon.months.keys(), ...lexicon.shortMonths.keys()]), "u");
  return [yearFirst, dayFirst, ...(lexicon.isMonthFirst ? [monthFirst] : []), monthAndYear]
    .map((source) => new RegExp(source, "dgu"))
    .map((pattern) => ({ lexicon, pattern, days: new RegExp(`${parts.day}(?![\\p{L}\\d])`, "gu"), beside }))
    .map(
      (search): DatePattern =>
        (surface) =>
          findAll(surface, search),
    )
    .concat(monthAlone(lexicon))
    .map(
      (pattern): DatePattern =>
        (surface) =>
          months.test(surface.words) ? pattern(surface) : [],
    )
    .concat(shortDates(lexicon));
}

const BEFORE = "(?<![\\p{L}\\d]|\\d[.,:/-])";

/** Sources of regular expressions for a language. */
interface Parts {
  readonly weekday: string;
  readonly month: string;
  readonly day: string;
  readonly dayList: string;
  /** After a month. */
  readonly dayListBehind: string;
  readonly year: string;
  readonly of: string;
  readonly the: string;
}

function partsOf(lexicon: Lexicon): Parts {
  const { months, shortMonths, weekdays, shortWeekdays, dateWords, dayWords, daysBehindMonth } = lexicon;
  const the = phrase(dateWords.the);
  const digits = `\\d{1,2}(?:${dateWords.daySuffix})?`;
  const inWords = (words: ReadonlyMap<string, number>): string =>
    words.size === 0
      ? digits
      : `(?:${digits}|(?:${oneOf(words.keys())})(?!\\p{L})${phrase(lexicon.behindDayWord)})`;
  const listOf = (one: string): string =>
    `(?<days>${one}(?:${phrase(dateWords.and)} *(?:(?:${the}) +)?${one}){0,6})`;
  const day = inWords(dayWords);
  return {
    weekday: `(?:(?<weekday>${oneOf([...weekdays.keys(), ...shortWeekdays.keys()])})\\.?,? +)?`,
    // A full stop belongs only to a shortened name.
    month: `(?<month>${oneOf([...months.keys(), ...shortMonths.keys()])})(?!\\p{L})(?:(?<=(?<!\\p{L})(?:${oneOf(shortMonths.keys())}))\\.)?`,
    day: inWords(new Map([...dayWords, ...daysBehindMonth])).replace(phrase(lexicon.behindDayWord), ""),
    dayList: listOf(day),
    dayListBehind: listOf(inWords(new Map([...dayWords, ...daysBehindMonth]))),
    year: "(?:(?<year>[12]\\d{3})(?!\\d|[.,]\\d)|'(?<short>\\d\\d)(?!\\d))",
    of: phrase(dateWords.of),
    the,
  };
}

function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(phrase)
    .join("|");
}

interface Search {
  readonly lexicon: Lexicon;
  readonly pattern: RegExp;
  readonly days: RegExp;
  readonly beside: RelativeBeside;
}

function findAll(surface: Surface, search: Search): readonly BareDate[] {
  return matchesOf(search.pattern, surface.words).flatMap((match) => read(match, surface, search));
}

function read(
  match: RegExpExecArray,
  surface: Surface,
  { lexicon, days, beside }: Search,
): readonly BareDate[] {
  const { weekday: weekdayName = "", month: name = "", days: list, year, short } = match.groups ?? {};
  const month = lexicon.months.get(name) ?? lexicon.shortMonths.get(name);
  const weekday = lexicon.weekdays.get(weekdayName) ?? lexicon.shortWeekdays.get(weekdayName);
  const { weekday: weekdayAt, days: daysAt, month: monthPlace } = match.indices?.groups ?? {};
  const monthAt = monthPlace?.[0] ?? match.index;
  const first = Math.min(weekdayAt?.[0] ?? monthAt, daysAt?.[0] ?? monthAt, monthAt);
  const end = match.index + match[0].length;
  if (isOtherWord(name, surface.cased.charAt(monthAt), lexicon)) return [];
  const shared = { year: yearOf(year ?? short), month };
  if (list === undefined) return bareDate({ start: first, end, readings: [{ ...shared, day: undefined }] });
  const relative = shared.year === undefined ? beside(surface.words, first, end) : undefined;
  const from = daysAt?.[0] ?? first;
  const written = matchesOf(days, list);
  return written.flatMap(({ 0: word, index }, at) =>
    bareDate({
      start: at === 0 ? first : from + index,
      end: at === written.length - 1 ? Math.max(end, from + index + word.length) : from + index + word.length,
      readings: [{ ...shared, day: dayOfWord(word, lexicon) }],
      weekday: at === 0 ? weekday : undefined,
      relative,
    }),
  );
}

function dayOfWord(word: string, { dayWords, daysBehindMonth }: Lexicon): number {
  return dayWords.get(word) ?? daysBehindMonth.get(word) ?? Number.parseInt(word, 10);
}

/** For "10 may be lost" and "12 mar the view". */
function isOtherWord(name: string, initial: string, lexicon: Lexicon): boolean {
  const doubtful = lexicon.doubtfulMonths.has(name) || !lexicon.months.has(name);
  return lexicon.capitals && doubtful && !/\p{Lu}/u.test(initial);
}

function yearOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : fullYear(written);
}

/**
 * For "in October" and "last March". "May" and "March" are other words too, and need a word beside them that shows that
 * a time is meant.
 */
function monthAlone(lexicon: Lexicon): DatePattern {
  const { months, doubtfulMonths, dateWords, capitals } = lexicon;
  const beside = relativeBeside(lexicon);
  const pattern = new RegExp(
    `(?:(?<before>(?<!\\p{L})${phrase(dateWords.before)}[ -]+)|(?<![\\p{L}\\d-]))(?<month>${oneOf(months.keys())})(?![\\p{L}\\d])`,
    "gu",
  );
  return ({ words, cased }) =>
    matchesOf(pattern, words).flatMap((match) => {
      const { before = "", month: name = "" } = match.groups ?? {};
      const start = match.index + before.length;
      const end = start + name.length;
      const relative = beside(words, start, end);
      if (capitals && !/\p{Lu}/u.test(cased.charAt(start))) return [];
      if (doubtfulMonths.has(name) && before === "" && relative === undefined) return [];
      const readings = [{ year: undefined, month: months.get(name), day: undefined }];
      return bareDate({ start, end, readings, relative });
    });
}

/** For "am 14.10." */
function shortDates({ shortDate }: Lexicon): DatePattern {
  const pattern = new RegExp(phrase(shortDate), "gu");
  return ({ words }) =>
    matchesOf(pattern, words).flatMap(({ 0: whole, index, groups }) => {
      const readings = [{ year: undefined, month: Number(groups?.month), day: Number(groups?.day) }];
      return bareDate({ start: index, end: index + whole.length, readings });
    });
}
