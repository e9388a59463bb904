/** Converts ISO 8601 dates of any precision to points in time. */
import { normalizeIsoDate } from "../text/iso-date.ts";

export const DAY_MS = 86_400_000;

/** Returns a date's first moment, in milliseconds since 1970. A date without a zone counts as UTC. `-0043` is 44 BC. */
export function momentOf(iso: string): number {
  if (iso.startsWith("-"))
    return Date.parse(iso.replace(/^-(\d+)/, (_, year: string) => `-${year.padStart(6, "0")}`));
  const isBareTime = iso.includes("T") && !/(Z|[+-]\d\d:?\d\d)$/.test(iso);
  return Date.parse(isBareTime ? `${iso}Z` : iso.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
}

/** The same for a date as authors write it, with a space between day and time. */
export function momentOfDate(written: string): number {
  return momentOf(normalizeIsoDate(written));
}
