/** A source as CSL-JSON, for a CSL processor. */
import type { CslDate, CslItem } from "../model/csl.ts";
import { isFamilyFirst } from "./csl-names.ts";
import { dayOf } from "./date-forms.ts";
import { isDate } from "./date-text.ts";
import { raiseTags } from "./raise-tags.ts";

/**
 * Returns the item with dates as `date-parts` (days, without times), and with names and raised digits as the house
 * style reads them.
 */
export function cslJson(source: CslItem): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(source).map(([variable, value]) => [variable, jsonOf(value, source.language)]),
  );
}

function jsonOf(value: unknown, language: string | undefined): unknown {
  if (typeof value === "string") return raiseTags(value);
  if (Array.isArray(value)) return value.map((name: unknown) => ordered(name, language));
  return isDate(value) ? jsonDate(value) : value;
}

/** The processor recognises by its letters a name that is written family first, but not a Hungarian one. */
function ordered(name: unknown, language: string | undefined): unknown {
  if (typeof name !== "object" || name === null || !("family" in name)) return name;
  return isFamilyFirst({ ...name }, language) ? { ...name, "static-ordering": true } : name;
}

/** The open end of a range is a date of zeros. */
function jsonDate({ iso, end, circa, uncertain, season, literal }: CslDate): object {
  if (iso === undefined) return { literal: literal ?? end };
  return {
    "date-parts": [partsOf(iso), ...(end === undefined ? [] : [end === "" ? [0, 0, 0] : partsOf(end)])],
    ...(circa || uncertain ? { circa: true } : {}),
    ...(season === undefined ? {} : { season }),
  };
}

/** ISO 8601 has a year 0, and CSL does not: its -44 is 44 BC. */
function partsOf(iso: string): readonly number[] {
  const [, sign = "", rest = ""] = /^(-?)(.*)$/s.exec(dayOf(iso)) ?? [];
  const [year = 0, ...others] = rest.split("-").map(Number);
  const isBeforeChrist = sign === "-" || year === 0;
  return [isBeforeChrist ? -year - 1 : year, ...others];
}
