/** Writes the date of a source: a day, a range, a season, an approximate date. */
import type { CslDate } from "../model/csl.ts";
import type { Words } from "../model/words.ts";

/** Returns "c. 1850", "2001–2004", "Summer 2020", "44 BC", or the words that replace a date. */
export function dateText(date: CslDate, form: "long" | "short", words: Words): string {
  const written = plainDate(date, form, words);
  const doubted = date.uncertain ? `${written}?` : written;
  return date.circa ? words.say("circa", { date: doubted }) : doubted;
}

function plainDate(
  { iso, end, season, literal = "" }: CslDate,
  form: "long" | "short",
  words: Words,
): string {
  if (iso === undefined) return end === undefined || end === "" ? literal : `–${words.date(end, form)}`;
  if (season !== undefined) return words.say(`season-${season}`, { year: words.date(iso, form) });
  if (end === undefined) return words.date(iso, form);
  return end === "" ? `${words.date(iso, form)}–` : words.dateRange(iso, end, form);
}

/** Returns CSL-JSON's form of a date: EDTF as `raw`, or words as `literal`. */
export function rawDate({ iso, end, circa, uncertain, season, literal }: CslDate): object {
  if (iso === undefined && end === undefined) return { literal };
  const mark = circa && uncertain ? "%" : circa ? "~" : uncertain ? "?" : "";
  const written = (date: string | undefined): string =>
    date === undefined || date === "" ? ".." : `${date}${mark}`;
  const first = written(season === undefined ? iso : `${iso}-2${season}`);
  return { raw: end === undefined ? first : `${first}/${written(end)}` };
}

/** True for a date among an item's variables. The others are texts and lists of names. */
export function isDate(variable: unknown): variable is CslDate {
  return typeof variable === "object" && variable !== null && !Array.isArray(variable);
}
