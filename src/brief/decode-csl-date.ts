/** Reads the dates of CSL-JSON and CSL-YAML as ISO 8601. Used by the schema of sources and by decode-csl. */
import { isIsoDate, isoDateOf, normalizeIsoDate } from "./iso-date.ts";

/**
 * Returns the ISO 8601 date of a CSL date variable: a text, a year, `{ date-parts: [[2022, 2, 2]] }`,
 * `{ raw }`, or a list of `{ year, month, day }`. Of a range, the first date. Undefined for anything else.
 */
export function cslDateOf(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") return checked(String(value));
  if (Array.isArray(value)) return cslDateOf(value[0]);
  if (!isRecord(value)) return undefined;
  const parts = value["date-parts"];
  if (Array.isArray(parts)) return dateOfParts(parts[0]);
  if ("year" in value) return dateOfParts([value.year, value.month, value.day]);
  return cslDateOf(value.raw);
}

function dateOfParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  const written = parts.filter((part) => part !== undefined && part !== null && part !== "");
  const numbers = written.map(Number);
  const whole = numbers.length > 0 && numbers.every((part) => Number.isInteger(part) && part >= 0);
  return whole ? checked(isoDateOf(numbers)) : undefined;
}

function checked(written: string): string | undefined {
  return isIsoDate(written) ? normalizeIsoDate(written) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
