/** Reads the dates of CSL-JSON and CSL-YAML. */
import type { CslDate } from "../../model/csl.ts";
import { isoDateOf } from "../../text/iso-date.ts";
import { readEdtf, seasonOf } from "./edtf-date.ts";

/**
 * Returns a CSL date variable: a text, a year, `{ date-parts: [[2022, 2, 2]] }`, `{ raw }`, `{ literal }`, or a list of
 * `{ year, month, day }`. Two of these are a range. Undefined for anything else, and for what is not on the calendar.
 */
export function cslDateOf(value: unknown): CslDate | undefined {
  if (typeof value === "string" || typeof value === "number") return readEdtf(String(value));
  if (Array.isArray(value)) return rangeOf(value.map(cslDateOf));
  if (!isRecord(value)) return undefined;
  const date = dateIn(value);
  return date && { ...date, ...(isTrue(value.circa) ? { circa: true } : {}) };
}

function dateIn(value: Readonly<Record<string, unknown>>): CslDate | undefined {
  const parts = value["date-parts"];
  if (Array.isArray(parts)) return seasoned(rangeOf(parts.map(dateOfParts)), value.season);
  if ("year" in value) return seasoned(dateOfParts([value.year, value.month, value.day]), value.season);
  if (value.raw !== undefined) return cslDateOf(value.raw);
  const { literal } = value;
  return typeof literal === "string" && literal.trim() !== ""
    ? (readEdtf(literal) ?? { literal: literal.trim() })
    : undefined;
}

/** A second date without a year, as `[0, 0, 0]`, leaves the range open. */
function rangeOf(dates: readonly (CslDate | undefined)[]): CslDate | undefined {
  const [from, to, ...more] = dates;
  if (from?.iso === undefined || more.length > 0) return dates.length === 1 ? from : undefined;
  if (dates.length === 1) return from;
  return to && { ...from, end: to.iso ?? "" };
}

function seasoned(date: CslDate | undefined, season: unknown): CslDate | undefined {
  const whole = date?.iso !== undefined && date.end === undefined && /^-?\d{4}$/.test(date.iso);
  return whole && date.iso !== undefined ? { ...date, ...seasonOf(date.iso, Number(season)) } : date;
}

/** A month or day of 0 means that there is none. Months from 21 are seasons. */
function dateOfParts(parts: unknown): CslDate | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [year = 0, ...rest] = parts.filter((part) => part !== undefined && part !== null).map(Number);
  const [month, day] = rest.filter((part) => part !== 0);
  if (![year, ...rest].every(Number.isInteger) || rest.some((part) => part < 0) || parts[0] === "")
    return undefined;
  if (year === 0) return rest.length > 0 && month === undefined ? {} : undefined;
  if (month !== undefined && month > 20 && month < 25) return seasonOf(yearOf(year), month - 20);
  const written = isoDateOf([0, ...[month, day].filter((part) => part !== undefined)]).slice(4);
  return readEdtf(`${yearOf(year)}${written}`);
}

/** CSL's year -44 is 44 BC, which ISO 8601 calls -0043. */
function yearOf(year: number): string {
  return year > 0 ? isoDateOf([year]) : `-${isoDateOf([-year - 1])}`;
}

function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && !/^(?:false|0|no|)$/i.test(String(value).trim());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
