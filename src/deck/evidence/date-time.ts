/** Writes a brief's date in the form of the W3C's annotation model. */

/**
 * Returns an `xsd:dateTime` for an ISO 8601 date with a day. A day alone begins at midnight UTC, and a time without a
 * zone stays without one. Undefined for a month or year, which is not a dateTime.
 */
export function dateTimeOf(date: string): string | undefined {
  const [, day, time, seconds = ":00", zone = ""] = DAY_AND_TIME.exec(date) ?? [];
  if (day === undefined) return undefined;
  if (time === undefined) return `${day}T00:00:00Z`;
  return `${day}T${time}${seconds}${zone.replace(/^(.\d{2})(\d{2})$/, "$1:$2")}`;
}

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
