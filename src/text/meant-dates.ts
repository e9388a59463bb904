/** Reads dates as people write them, so that the hint for a refused date can name the right form. */
import { isIsoDate, isoDateOf } from "./iso-date.ts";

/** "Wednesday, the thirtieth of September" in any language, with a year. What is longer is a text. */
const LONGEST = 60;

/** The languages whose month names are known. */
const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "sv", "da", "cs", "ru", "uk"];

/**
 * Returns the ISO 8601 dates that `written` may mean, each of them on the calendar: none, one, or two where day and
 * month cannot be told apart ("3/4/2022"). For a range, returns its first and its last date.
 */
export function meantDates(written: string): readonly string[] {
  if (written.length > LONGEST) return [];
  const range = written.split(/(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+(?:-|–|to|until)\s+/);
  if (range.length === 2 && range.every(isIsoDate)) return range;
  return [...new Set(candidates(tidied(written)))].filter(isIsoDate);
}

function tidied(written: string): string {
  return written
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^\p{L}+,\s+(?=[^\d\n]*\d[^\d\n]*\d)/u, (weekday) =>
      monthOf(weekday) === undefined ? "" : weekday,
    )
    .replaceAll(/(?<=\d)(?:st|nd|rd|th|º|ª|er)\b/g, "")
    .replaceAll(/\s+/g, " ");
}

function candidates(written: string): readonly string[] {
  const [, whole = ""] = /^(\d{8})$/.exec(written) ?? [];
  if (whole !== "") return [`${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`];
  const [, year, month, day] =
    /^(\d{4})(?:[-./ ]|年|년 ?)(\d{1,2})(?:月|월)?(?:(?:[-./ ]|(?<=[月월]) ?)(\d{1,2})[日일]?)?$/.exec(
      written,
    ) ?? [];
  if (year !== undefined && month !== undefined) {
    const usual = dated(year, month, day);
    return isIsoDate(usual) || day === undefined ? [usual] : [dated(year, day, month)];
  }
  const [, first, , second, last] = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(written) ?? [];
  if (last !== undefined) {
    // Countries that write dates with full stops write the day first.
    const dayFirst = dated(fullYear(last), second, first);
    return written.includes(".") ? [dayFirst] : [dayFirst, dated(fullYear(last), first, second)];
  }
  return withZone(written) ?? withMonthName(written);
}

/** "26" is 2026, and "98" 1998. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
}

/** Reads a time whose offset has no minutes, or whose letters are lower-case. */
function withZone(written: string): readonly string[] | undefined {
  const [, day, time, zone = ""] =
    /^(\d{4}-\d{2}-\d{2})[t ,]+(\d{1,2}:\d{2}(?::\d{2})?) ?(z|utc|gmt|[+-]\d{1,2})?$/.exec(written) ?? [];
  if (day === undefined || time === undefined) return undefined;
  const offset = zone.length > 0 && !/\d/.test(zone) ? "Z" : zone.replace(/^([+-])(\d{1,2})$/, withMinutes);
  return [`${day}T${time.padStart(time.length > 5 ? 8 : 5, "0")}${offset}`];
}

function withMinutes(_zone: string, sign: string, hours: string): string {
  return `${sign}${hours.padStart(2, "0")}:00`;
}

function withMonthName(written: string): readonly string[] {
  const words = written.split(/[\s,./-]+|\bde\b|\bdel\b/).filter((word) => word !== "" && !YEAR.has(word));
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [month, another] = months;
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  if (month === undefined || another !== undefined || year === undefined) return [];
  if (words.length !== 1 + numbers.length || numbers.length > 2) return [];
  return [dated(year, String(month), day)];
}

/** What follows a year in Russian, Ukrainian and Polish. */
const YEAR: ReadonlySet<string> = new Set(["г", "р", "r"]);

function dated(...parts: readonly (string | undefined)[]): string {
  return isoDateOf(parts.filter((part) => part !== undefined).map(Number));
}

/**
 * Returns the month's number, from 1, for its full name in any of the languages, or an abbreviation of three letters or
 * more.
 */
function monthOf(word: string): number | undefined {
  const letters = word.replaceAll(/[^\p{L}]/gu, "");
  if (letters.length < 3) return undefined;
  return months().find(
    ({ name, short }) =>
      name === letters || short === letters || (letters.length < 6 && name.startsWith(letters)),
  )?.month;
}

interface Month {
  readonly name: string;
  readonly short: string;
  readonly month: number;
}

/** Made when the first date is read, which few texts have: it takes longer than reading one. */
const known: { months?: readonly Month[] } = {};

function months(): readonly Month[] {
  known.months ??= LANGUAGES.flatMap((language) => {
    const [names, shorts] = [monthNames(language, "long"), monthNames(language, "short")];
    return names.map((name, at) => ({ name, short: shorts[at] ?? "", month: at + 1 }));
  });
  return known.months;
}

function monthNames(language: string, month: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, at) => {
    const part = format.formatToParts(Date.UTC(2022, at, 1)).find(({ type }) => type === "month");
    return (part?.value ?? "").toLowerCase().replace(/\.$/, "");
  });
}
