/** A source as CSL-JSON, for a CSL processor. Called by csl-style. */
import type { CslItem } from "../model/csl.ts";
import { isFamilyFirst } from "./csl-names.ts";
import { dayOf } from "./date-forms.ts";
import { raiseTags } from "./raise-tags.ts";

/** Returns the item with dates as `date-parts` (days, without times), and as the house reads names and raised digits. */
export function cslJson(source: CslItem): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(source).map(([variable, value]) => [variable, jsonOf(value, source.language)]),
  );
}

function jsonOf(value: unknown, language: string | undefined): unknown {
  if (typeof value === "string") return raiseTags(value);
  if (Array.isArray(value)) return value.map((name: unknown) => ordered(name, language));
  return isDate(value) ? dateParts(value.iso) : value;
}

/** The processor knows by a name's letters which are written family first, but not that Hungarian ones are. */
function ordered(name: unknown, language: string | undefined): unknown {
  if (typeof name !== "object" || name === null || !("family" in name)) return name;
  return isFamilyFirst({ ...name }, language) ? { ...name, "static-ordering": true } : name;
}

function isDate(value: unknown): value is { readonly iso: string } {
  return typeof value === "object" && value !== null && "iso" in value && typeof value.iso === "string";
}

function dateParts(iso: string): object {
  return { "date-parts": [dayOf(iso).split("-").map(Number)] };
}
