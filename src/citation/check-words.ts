/** Checks a languages file: its structure, its language, and that it has every phrase with its places. */
import * as z from "zod";
import { validate } from "../brief/decode/validate.ts";
import { closedMap } from "../brief/schemas/scalars.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Entry, entriesOf, entryAt, isText, locatedAt, type Tree, valueAt } from "../yaml/yaml-tree.ts";
import { PHRASE_PLACES, PLURAL_KEYS } from "./word-keys.ts";

const phrase = z.string().min(1, { error: "some words" });

const pair = z.array(phrase).length(2, { error: "two marks, one that opens and one that closes" });

export const LANGUAGE_FILE = closedMap("a languages file", {
  language: z.string(),
  locale: z.string().optional(),
  "first-day": phrase.optional(),
  quotes: z.array(pair).min(2, { error: "two pairs of marks, the outer and the inner" }),
  phrases: z.record(z.string(), phrase),
  plurals: z.record(z.string(), z.record(z.string(), phrase)),
});

/** Returns all mistakes, each at its place. */
export function checkWords(tree: Tree): readonly Diagnostic[] {
  return [
    ...validate(tree, LANGUAGE_FILE),
    ...["language", "locale"].flatMap((key) => mistakeInTag(tree, key)),
    ...mistakesInPhrases(tree),
    ...mistakesInPlurals(tree),
  ];
}

function mistakeInTag(tree: Tree, key: string): readonly Diagnostic[] {
  const tag = locatedAt(tree, key);
  if (tag === undefined || isSupported(tag.value)) return [];
  const message = `The language "${tag.value}" has no dates and plurals in Unicode's CLDR.`;
  const hints = ["Write a BCP 47 tag, such as en or pt-BR."];
  return [diagnose("invalid-value", { message, span: tag.span, hints })];
}

function isSupported(tag: string): boolean {
  try {
    return [Intl.PluralRules, Intl.DateTimeFormat].every((kind) => kind.supportedLocalesOf(tag).length > 0);
  } catch {
    return false;
  }
}

const REMEDY = "Copy it from the shipped file languages/en.yaml, and translate it.";

function mistakesInPhrases(tree: Tree): readonly Diagnostic[] {
  const phrases = entryAt(tree, "phrases");
  if (phrases?.value.kind !== "mapping") return [];
  const keys = Object.keys(PHRASE_PLACES);
  const written = entriesOf(phrases.value);
  const missing = keys.filter((key) => !written.some((entry) => entry.key === key));
  return [
    ...lacks(phrases, missing, "phrase"),
    ...written
      .filter(({ key }) => Object.hasOwn(PHRASE_PLACES, key))
      .flatMap((entry) => mistakeInPlaces(entry, PHRASE_PLACES[entry.key] ?? [])),
  ];
}

function mistakesInPlurals(tree: Tree): readonly Diagnostic[] {
  const plurals = entryAt(tree, "plurals");
  if (plurals?.value.kind !== "mapping") return [];
  const language = locatedAt(tree, "language")?.value ?? "";
  const categories = isSupported(language)
    ? new Intl.PluralRules(language).resolvedOptions().pluralCategories
    : [];
  const missing = PLURAL_KEYS.filter((key) => valueAt(plurals.value, key) === undefined);
  const forms = entriesOf(plurals.value).filter(({ key }) => PLURAL_KEYS.includes(key));
  return [
    ...lacks(plurals, missing, "plural phrase"),
    ...forms.flatMap((entry) => [
      ...lacks(
        entry,
        categories.filter((category) => valueAt(entry.value, category) === undefined),
        "form",
      ),
      ...entriesOf(entry.value).flatMap((form) => mistakeInPlaces(form, ["n"])),
    ]),
  ];
}

/** What is not a map was reported as that. */
function lacks(
  { value, key, keySpan }: Entry,
  missing: readonly string[],
  what: string,
): readonly Diagnostic[] {
  if (missing.length === 0 || value.kind !== "mapping") return [];
  const message = `"${key}" does not have the ${what}${missing.length === 1 ? "" : "s"} ${list(missing)}.`;
  return [diagnose("missing-key", { message, span: keySpan, hints: [REMEDY] })];
}

function mistakeInPlaces({ key, value }: Entry, places: readonly string[]): readonly Diagnostic[] {
  if (!isText(value) || placesIn(value.text).toSorted().join() === places.toSorted().join()) return [];
  const wanted = places.length === 0 ? "no place in braces" : list(places.map((place) => `{${place}}`));
  const message = `The phrase "${key}" takes ${wanted}, and has ${list(placesIn(value.text).map((place) => `{${place}}`)) || "none"}.`;
  return [diagnose("invalid-value", { message, span: value.span })];
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names.map((name) => `"${name}"`));
}

/** Places are in braces: `"Slide {number}"`. */
export const PLACE = /\{([a-z]+)\}/g;

export function placesIn(written: string): readonly string[] {
  return Array.from(written.matchAll(PLACE), ([, name = ""]) => name);
}
