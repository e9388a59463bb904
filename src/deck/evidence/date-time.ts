/** Writes a brief's date as the W3C's annotation model has it. */

/**
 * Returns an `xsd:dateTime` for an ISO 8601 date that knows its day: a day alone begins at midnight UTC, a time without zone
 * stays without. Undefined for a month or year, which is none.
 */
export function dateTimeOf(date: string): string | undefined {
  const [, day, time, seconds = ":00", zone = ""] = DAY_AND_TIME.exec(date) ?? [];
  if (day === undefined) return undefined;
  if (time === undefined) return `${day}T00:00:00Z`;
  return `${day}T${time}${seconds}${zone.replace(/^(.\d{2})(\d{2})$/, "$1:$2")}`;
}

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
