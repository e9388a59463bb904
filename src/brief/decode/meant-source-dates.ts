/**
 * Reads what people write for the dates of sources other than single days: approximate dates, ranges, seasons, decades,
 * BC.
 */

import { isIsoDate } from "../../text/iso-date.ts";
import { meantDates } from "../../text/meant-dates.ts";
import { readEdtf } from "./edtf-date.ts";
import { ABOUT, BEFORE_CHRIST, DECADE, SEASONS, TO } from "./source-date-words.ts";

/** In characters, as for meantDates: anything longer is a text. */
const LONGEST = 60;

/** Returns the EDTF dates that `written` may mean: none, one, or two where day and month cannot be told apart. */
export function meantSourceDates(written: string): readonly string[] {
  if (written.length > LONGEST) return [];
  const text = written.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
  const [, marked] = new RegExp(`^(?:${ABOUT}|[~?])\\s*(.+)$`, "u").exec(text) ?? [];
  const mark = text.startsWith("?") ? "?" : "~";
  const dates =
    marked === undefined
      ? wholeOf(text)
      : [...(isIsoDate(marked) ? [marked] : wholeOf(marked))].map((date) => `${date}${mark}`);
  return dates.filter((date) => readEdtf(date) !== undefined);
}

function wholeOf(text: string): readonly string[] {
  const range = rangeIn(text);
  if (range !== undefined) return [range];
  const season = seasonIn(text);
  if (season !== undefined) return [season];
  const [, decade] =
    new RegExp(`^(?:(?:${DECADE.before}) )?(\\d{3})0(?:${DECADE.behind})?$`, "u").exec(text) ?? [];
  if (decade !== undefined && /\D/.test(text)) return [`${decade}X`];
  const [, year] = new RegExp(`^(\\d{1,4}) ?(?:${BEFORE_CHRIST})$`, "u").exec(text) ?? [];
  if (year !== undefined) return Number(year) === 0 ? [] : [beforeChrist(Number(year))];
  return meantDates(text);
}

/** ISO 8601 counts a year 0, which is 1 BC. */
function beforeChrist(year: number): string {
  return year === 1 ? "0000" : `-${String(year - 1).padStart(4, "0")}`;
}

function seasonIn(text: string): string | undefined {
  const [, before, year, behind] =
    /^(?:(\p{L}+)(?: (?:of|de|del|de l'))? ?)?(\d{4})(?: (\p{L}+))?$/u.exec(text) ?? [];
  const at = SEASONS.findIndex((names) => names.includes(before ?? behind ?? ""));
  return at === -1 || year === undefined ? undefined : `${year}-${21 + at}`;
}

/** Reads "1–3 May 2026", "1 May to 3 May 2026", "2026-05-01 - 2026-05-03" and "2001-2004". */
function rangeIn(text: string): string | undefined {
  const [first, last, ...more] = text.split(
    new RegExp(` ?[/–—] ?| - | (?:${TO}) |(?<=^\\d{4})-(?=\\d{4}$)`, "u"),
  );
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const to = only(last);
  if (to === undefined) return text.includes("/") ? shortRange(first, last) : undefined;
  const from = only(first) ?? only(`${first}${behindDay(last)}`) ?? only(`${first} ${to.slice(0, 4)}`);
  return from === undefined || from > to ? undefined : `${from}/${to}`;
}

/** In "2026-05-01/03", the second date has the month and year of the first. */
function shortRange(first: string, last: string): string | undefined {
  if (!isIsoDate(first) || !/^\d{2}$/.test(last)) return undefined;
  const to = `${first.slice(0, -2)}${last}`;
  return isIsoDate(to) && first <= to ? `${first}/${to}` : undefined;
}

/** What follows the day in "3 May 2026". */
function behindDay(date: string): string {
  return /^\d{1,2}(?=\D)(.*)$/s.exec(date)?.[1] ?? "";
}

function only(text: string): string | undefined {
  const dates = isIsoDate(text) ? [text] : meantDates(text);
  return dates.length === 1 ? dates[0] : undefined;
}
