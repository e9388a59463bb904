/** Tells whether a text is a language tag of BCP 47, and which tag is meant by one that is not, by CLDR's names of languages. */

/** True for a tag as BCP 47 has it, of a language that CLDR knows: "en", "es-MX", "zh-Hant". */
export function isLanguageTag(written: string): boolean {
  return canonicalTag(written) !== undefined;
}

/** Returns the tag that `written` means: itself, "en-US" for "en_US", "de" for "german" or "Deutsch"; undefined where it means none. */
export function languageTagMeant(written: string): string | undefined {
  const trimmed = written.trim();
  if (isLanguageTag(trimmed)) return trimmed;
  return canonicalTag(trimmed.replaceAll(/[_\s]+/g, "-")) ?? tagsByName().get(folded(trimmed));
}

function canonicalTag(written: string): string | undefined {
  try {
    const locale = new Intl.Locale(written);
    return ENGLISH.of(locale.language) === undefined ? undefined : locale.toString();
  } catch {
    return undefined;
  }
}

const ENGLISH = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** What bibliographies call a language that CLDR names otherwise. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["american", "en-US"],
  ["british", "en-GB"],
  ["castellano", "es"],
  ["castilian", "es"],
];

const KNOWN = new Map<string, string>();

/** The names of every language of two letters, in English and in the language itself. Read when a name is met: it takes a while. */
function tagsByName(): ReadonlyMap<string, string> {
  if (KNOWN.size > 0) return KNOWN;
  for (const tag of LETTERS.flatMap((one) => LETTERS.map((two) => one + two))) {
    const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag);
    for (const name of [ENGLISH.of(tag), own]) {
      if (name !== undefined && !KNOWN.has(folded(name))) KNOWN.set(folded(name), tag);
    }
  }
  for (const [name, tag] of OTHER_NAMES) KNOWN.set(name, tag);
  return KNOWN;
}

function folded(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
