/** Reads the dates of sources: EDTF (ISO 8601-2), levels 0 and 1, as libraries and BibLaTeX write them. */
import type { CslDate } from "../../model/csl.ts";
import { isIsoDate, isoDateOf, normalizeIsoDate } from "../../text/iso-date.ts";

/**
 * The forms of a source's date. It is an ISO 8601 date with `~` for about, `?` for uncertain, `%` for both, a season
 * (`2022-21` is spring) or `X` for unknown digits; or a year before Christ (`-0043` is 44 BC); or two of these with a
 * slash between, one of which may be `..` or empty.
 */
export const SOURCE_DATE_PATTERN = new RegExp(
  `^(?:${point()}|(?:${side()})/${point()}|${point()}/(?:${side()}))$`,
);

function point(): string {
  const day = String.raw`(?:\d{8}|-?\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX|\d{4}-(?:XX(?:-XX)?|\d{2}-XX)|Y-\d{5,6})[?~%]?`;
  return String.raw`(?:${day}|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)`;
}

function side(): string {
  return String.raw`\.\.|${point()}|`;
}

/** Returns the date; undefined for a text that is not a date, or not on the calendar. */
export function readEdtf(written: string): CslDate | undefined {
  const text = written.trim();
  if (!SOURCE_DATE_PATTERN.test(text)) return undefined;
  const [first = "", last] = text.split("/");
  if (last === undefined) return readPoint(first);
  const [from, to] = [readSide(first), readSide(last)];
  if (from === undefined || to === undefined) return undefined;
  const { iso, ...marks } = from;
  const doubt = { ...doubtOf(to), ...doubtOf(marks) };
  return { ...(iso === undefined ? {} : { iso }), end: to.end ?? to.iso ?? "", ...doubt };
}

/** An end that is open or unknown says nothing. */
function readSide(text: string): CslDate | undefined {
  return text === "" || text === ".." ? {} : readPoint(text);
}

function doubtOf({ circa, uncertain }: CslDate): CslDate {
  return { ...(circa && { circa }), ...(uncertain && { uncertain }) };
}

function readPoint(written: string): CslDate | undefined {
  const [, text = "", mark = ""] = /^(.*?)([?~%]?)$/s.exec(written) ?? [];
  const read = readUnmarked(text);
  if (read === undefined) return undefined;
  return {
    ...read,
    ...(mark === "~" || mark === "%" ? { circa: true } : {}),
    ...(mark === "?" || mark === "%" ? { uncertain: true } : {}),
  };
}

function readUnmarked(text: string): CslDate | undefined {
  const unknown = /^(\d{2,3})(XX?)$/.exec(text);
  if (unknown !== null) return yearsFrom(unknown[1] ?? "", unknown[2] ?? "");
  const [, year = "", season] = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(text) ?? [];
  if (season !== undefined) return seasonOf(year, Number(season) - 20);
  const basic = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3").replace(/(?<!-XX)(?:-XX)+$/, "");
  if (isIsoDate(basic)) return { iso: normalizeIsoDate(basic) };
  const before = basic.replace(/^Y/, "");
  return isBeforeChrist(before) ? { iso: before } : undefined;
}

/** "185X" is 1850 to 1859. */
function yearsFrom(known: string, missing: string): CslDate {
  return { iso: known + missing.replaceAll("X", "0"), end: known + missing.replaceAll("X", "9") };
}

/**
 * From 1, spring, to 4, winter. ISO 8601-2 has more numbers here (quarters, southern seasons), of which only the year
 * is kept.
 */
export function seasonOf(iso: string, season: number): CslDate {
  return season === 1 || season === 2 || season === 3 || season === 4 ? { iso, season } : { iso };
}

/** There, every fourth year is a leap year, counted from the year 0, which is 1 BC. */
function isBeforeChrist(text: string): boolean {
  const [, year, rest = ""] = /^-(\d{4,6})((?:-\d{2}){0,2})$/.exec(text) ?? [];
  return year !== undefined && isIsoDate(`${isoDateOf([Number(year) % 4 === 0 ? 2000 : 2001])}${rest}`);
}
