/** Reads one language's phrases, plural forms, quotation marks and date forms. */
import type * as z from "zod";
import { type Diagnosed, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Words } from "../model/words.ts";
import { readWholeYaml } from "../yaml/read-yaml.ts";
import { dataOf } from "../yaml/yaml-tree.ts";
import { checkWords, LANGUAGE_FILE, PLACE, placesIn } from "./check-words.ts";
import { dateForms } from "./date-forms.ts";
import { quoteText } from "./quotation.ts";

type LanguageFile = z.infer<typeof LANGUAGE_FILE>;

/**
 * Returns the words of one languages file, or, each at its place, all mistakes in it: invalid YAML, a wrong structure,
 * a missing phrase or place, a missing plural form that CLDR has for its language, a language that Intl does not know.
 */
export function readWords({
  file,
  yaml,
}: {
  readonly file: string;
  readonly yaml: string;
}): Diagnosed<Words> {
  const { value: tree, diagnostics: reading } = readWholeYaml({ file, text: yaml });
  const diagnostics = [...reading, ...(tree === undefined ? [] : checkWords(tree))];
  if (tree === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: wordsOf(LANGUAGE_FILE.parse(dataOf(tree))), diagnostics };
}

function wordsOf(file: LanguageFile): Words {
  const { language, locale = language, quotes, phrases, plurals } = file;
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const pairs = quotes.map(([open = "", close = ""]) => [open, close] as const);
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
    ...dateForms({ locale, firstDay: file["first-day"] }),
    quote: (inner) => quoteText(inner, pairs),
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

function nameOf(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
