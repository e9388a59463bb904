/** A source as CSL-JSON, for a CSL processor. Called by csl-style. */
import type { CslItem } from "../model/csl.ts";
import { dayOf } from "./date-forms.ts";

/** What a library keeps for its owner: styles for annotated bibliographies would print it. */
const PRIVATE: readonly string[] = ["note", "annote", "abstract", "keyword"];

/** Returns the item with dates as `date-parts` (days, without times) and without what is private. */
export function cslJson(source: CslItem): Readonly<Record<string, unknown>> {
  const variables = Object.entries(source).filter(([variable]) => !PRIVATE.includes(variable));
  return Object.fromEntries(
    variables.map(([variable, value]) => [variable, isDate(value) ? dateParts(value.iso) : value]),
  );
}

function isDate(value: unknown): value is { readonly iso: string } {
  return typeof value === "object" && value !== null && "iso" in value && typeof value.iso === "string";
}

function dateParts(iso: string): object {
  return { "date-parts": [dayOf(iso).split("-").map(Number)] };
}
