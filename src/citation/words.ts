/** Reads one language's phrases, plural forms, quotation marks and date forms. Called once for each deck's language. */
import { parse } from "yaml";
import { z } from "zod";
import type { Words } from "../model/words.ts";
import { dateForms } from "./date-forms.ts";
import { quoteText } from "./quotation.ts";
import { PHRASE_PLACES, PLURAL_KEYS } from "./word-keys.ts";

/**
 * Returns the words of one languages file. A file that is no YAML, lacks a phrase, a place or a plural form that CLDR
 * knows for its language, or names a language that Intl does not know, throws an Error that says what is wrong.
 */
export function readWords({ file, yaml }: { readonly file: string; readonly yaml: string }): Words {
  const complain = (what: string): Error => new Error(`The languages file "${file}" ${what}.`);
  const decoded = decode(yaml, complain);
  const mistake = mistakeIn(decoded);
  if (mistake !== undefined) throw complain(mistake);
  return wordsOf(decoded);
}

const LANGUAGE_FILE = z.strictObject({
  language: z.string(),
  locale: z.string().optional(),
  "first-day": z.string().min(1).optional(),
  quotes: z.array(z.tuple([z.string().min(1), z.string().min(1)])).min(2),
  phrases: z.record(z.string(), z.string().min(1)),
  plurals: z.record(z.string(), z.record(z.string(), z.string().min(1))),
});

type LanguageFile = z.infer<typeof LANGUAGE_FILE>;

function decode(yaml: string, complain: (what: string) => Error): LanguageFile {
  const result = LANGUAGE_FILE.safeParse(parseYaml(yaml, complain));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : ` at "${issue.path.join(".")}"`;
  throw complain(`cannot be read${where}: ${issue?.message ?? "its shape is wrong"}`);
}

function parseYaml(yaml: string, complain: (what: string) => Error): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw complain(`is not well-formed YAML: ${reason?.replace(/[.:]$/, "")}`);
  }
}

/** Returns what is wrong, worded to follow the file's name, or undefined. */
function mistakeIn(language: LanguageFile): string | undefined {
  return mistakeInTags(language) ?? mistakeInPhrases(language) ?? mistakeInPlurals(language);
}

function mistakeInTags({ language, locale = language }: LanguageFile): string | undefined {
  const unknown = [language, locale].find((tag) => !isSupported(tag));
  return unknown === undefined
    ? undefined
    : `names the language "${unknown}", which has no dates and plurals`;
}

function isSupported(tag: string): boolean {
  try {
    return [Intl.PluralRules, Intl.DateTimeFormat].every((kind) => kind.supportedLocalesOf(tag).length > 0);
  } catch {
    return false;
  }
}

function mistakeInPhrases({ phrases }: LanguageFile): string | undefined {
  const missing = Object.keys(PHRASE_PLACES).filter((key) => !Object.hasOwn(phrases, key));
  if (missing.length > 0) return `lacks the phrases ${list(missing)}`;
  const wrong = Object.entries(PHRASE_PLACES).find(([key, places]) => !hasPlaces(phrases[key] ?? "", places));
  return wrong && `must have ${placesText(wrong[1])} in the phrase "${wrong[0]}"`;
}

function mistakeInPlurals({ language, plurals }: LanguageFile): string | undefined {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const key of PLURAL_KEYS) {
    const missing = categories.filter((category) => plurals[key]?.[category] === undefined);
    if (missing.length > 0) return `lacks the forms ${list(missing)} of the plural phrase "${key}"`;
    if (Object.values(plurals[key] ?? {}).some((form) => !hasPlaces(form, ["n"])))
      return `must have ${placesText(["n"])} in every form of the plural phrase "${key}"`;
  }
  return undefined;
}

function hasPlaces(phrase: string, places: readonly string[]): boolean {
  return placesIn(phrase).toSorted().join() === places.toSorted().join();
}

function placesText(places: readonly string[]): string {
  return places.length === 0 ? "no place in braces" : list(places.map((place) => `{${place}}`));
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

function wordsOf(file: LanguageFile): Words {
  const { language, locale = language, quotes, phrases, plurals } = file;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const own = new Map(Object.entries(phrases));
  const ownPlurals = new Map(Object.entries(plurals));
  const unknown = (key: string): Error =>
    new Error(`No phrase "${key}" is known in the language "${language}".`);
  return {
    language,
    say(key, values = {}) {
      const phrase = own.get(key);
      if (phrase === undefined) throw unknown(key);
      return fill(phrase, values);
    },
    count(key, count) {
      const forms = ownPlurals.get(key);
      const form = forms?.[rules.select(count)] ?? forms?.other;
      if (form === undefined) throw unknown(key);
      return fill(form, { n: numbers.format(count) });
    },
    date: dateForms({ locale, firstDay: file["first-day"] }),
    quote: (inner) => quoteText(inner, quotes),
    languageName: (tag) => nameOf(languages, tag),
    phrases: Object.fromEntries([...own].filter(([, phrase]) => placesIn(phrase).length === 0)),
  };
}

function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(PLACE, (_, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`The phrase "${phrase}" is said without its "${name}".`);
    return String(values[name]);
  });
}

const PLACE = /\{([a-z]+)\}/g;

function placesIn(phrase: string): readonly string[] {
  return Array.from(phrase.matchAll(PLACE), ([, name = ""]) => name);
}

function nameOf(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
