/** Reads dates as web pages and files write them. */
import { isIsoDate, isoDateOf, normalizeIsoDate } from "../text/iso-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Returns the date in ISO 8601, with a time to the second and with its zone where given. Reads a date at the beginning
 * of what is written: ISO 8601, `2025/10/14`, `20251014`, or with an English month name. Undefined for any other:
 * `10/11/2025` may be two days. The year 1 means no date in some systems.
 */
export function readDate(written: string): string | undefined {
  const text = written.replaceAll(/\s+/g, " ").trim();
  const date = numbered(text) ?? isoDate(text) ?? named(text);
  return date === undefined || Number(date.slice(0, 4)) < 2 ? undefined : date;
}

function isoDate(text: string): string | undefined {
  const time = text
    .replace(/(:\d{2})[.,]\d+/, "$1")
    .replace(/^(\S+(?: \S+)?) ([+-]\d{2}:?\d{2}|Z)$/, "$1$2")
    .replace(/ (?:UTC|GMT)$/, "Z")
    .replace(/([+-]\d{2})(\d{2})$/, (zone, hours: string, minutes: string) =>
      text.includes(":") ? `${hours}:${minutes}` : zone,
    )
    .replace(/(T\d{2}:\d{2}(?::\d{2})?[+-]\d{2})$/, "$1:00");
  const date = [time, time.slice(0, 10), time.slice(0, 7), time.slice(0, 4)].find(
    (part) => isIsoDate(part) && !GOES_ON.test(time.slice(part.length)) && !isRange(time, part),
  );
  return date === undefined ? undefined : normalizeIsoDate(date);
}

const GOES_ON = /^\d/;

/** "2019-2021" is not a day in 2019, and what has an impossible month means nothing. */
function isRange(text: string, part: string): boolean {
  return part.length === 4 && /^[-/.]\d/.test(text.slice(4));
}

function numbered(text: string): string | undefined {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    [];
  if (year !== "") return onCalendar([year, month, day]);
  const [, yearAlone = "", monthAlone = ""] = /^(\d{4})\/(\d{1,2})$/.exec(text) ?? [];
  return yearAlone === "" ? undefined : onCalendar([yearAlone, monthAlone]);
}

function named(text: string): string | undefined {
  const day =
    /^(?:\p{L}{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b(?: (\d{2}:\d{2}(?::\d{2})?) (GMT|UTC|[+-]\d{4}))?/u.exec(
      text,
    );
  if (day !== null) {
    const [, date = "", month = "", year = "", time, zone = ""] = day;
    const read = onCalendar([year, monthOf(month), date]);
    const offset = /\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : "Z";
    return read === undefined || time === undefined ? read : `${read}T${time}${offset}`;
  }
  const [, month = "", date = "", year = ""] =
    /^(?:\p{L}{3,9},? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text) ?? [];
  if (year !== "") return onCalendar([year, monthOf(month), date]);
  const [, monthAlone = "", yearAlone = ""] = /^(\p{L}{3,9})\.? (\d{4})$/u.exec(text) ?? [];
  return yearAlone === "" ? undefined : onCalendar([yearAlone, monthOf(monthAlone)]);
}

const NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function monthOf(name: string): string {
  return NAMES.test(name) ? String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1) : "0";
}

function onCalendar(parts: readonly string[]): string | undefined {
  const date = isoDateOf(parts.map(Number));
  return isIsoDate(date) ? date : undefined;
}
