/** A source as CSL-JSON, for a CSL processor. Called by csl-style. */
import type { CslItem } from "../model/csl.ts";
import { dayOf } from "./date-forms.ts";

/** Returns the item with dates as `date-parts` (days, without times). */
export function cslJson(source: CslItem): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(source).map(([variable, value]) => [
      variable,
      isDate(value) ? dateParts(value.iso) : value,
    ]),
  );
}

function isDate(value: unknown): value is { readonly iso: string } {
  return typeof value === "object" && value !== null && "iso" in value && typeof value.iso === "string";
}

function dateParts(iso: string): object {
  return { "date-parts": [dayOf(iso).split("-").map(Number)] };
}
