/**
 * Tells whether a text is a BCP 47 language tag. For one that is not, finds the tag that is meant, by CLDR's names of
 * languages.
 */

/** True for a BCP 47 tag whose language and region CLDR knows: "en", "es-MX", "zh-Hant"; not "eng" or "en-UK". */
export function isLanguageTag(written: string): boolean {
  return localeOf(written) !== undefined;
}

/**
 * Returns the tag that `written` means: itself, "en-US" for "en_US", "en" for "eng", "de" for "german" or "Deutsch".
 * Returns the first of several, and undefined where it means none.
 */
export function languageTagMeant(written: string): string | undefined {
  const trimmed = written.trim();
  if (isLanguageTag(trimmed)) return trimmed;
  const [first = "", ...others] = trimmed.split(/[,;/&+]/);
  if (others.length > 0) return languageTagMeant(first);
  const hyphened = trimmed.replaceAll(/[_\s]+/g, "-");
  const [language = ""] = hyphened.split("-");
  return canonicalTag(hyphened) ?? tagsByName().get(folded(trimmed)) ?? tagOfKnown(language);
}

/** Returns the tag's language alone where its region does not exist. */
function tagOfKnown(language: string): string | undefined {
  return language.length > 3 ? undefined : (canonicalTag(language) ?? tagsByName().get(folded(language)));
}

function localeOf(written: string): Intl.Locale | undefined {
  const locale = parsed(written);
  const [language = "", ...subtags] = written.toLowerCase().split("-");
  const isPlaced = locale?.region === undefined || subtags.includes(locale.region.toLowerCase());
  return locale?.language === language && isPlaced ? locale : undefined;
}

function canonicalTag(written: string): string | undefined {
  return parsed(written)?.toString();
}

function parsed(written: string): Intl.Locale | undefined {
  if (BIBLIOGRAPHIC.has(written.slice(0, 3).toLowerCase()) && !/^[a-z]{4}/i.test(written)) return undefined;
  try {
    const locale = new Intl.Locale(written);
    const { language, region } = locale;
    const isKnown = ENGLISH.of(language) !== undefined;
    return isKnown && (region === undefined || PLACES.of(region) !== undefined) ? locale : undefined;
  } catch {
    return undefined;
  }
}

const ENGLISH = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const PLACES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** ISO 639-2's codes for libraries, which BCP 47 does not have. */
const BIBLIOGRAPHIC: ReadonlyMap<string, string> = new Map(
  "alb:sq arm:hy baq:eu bur:my chi:zh cze:cs dut:nl fre:fr geo:ka ger:de gre:el ice:is mac:mk mao:mi may:ms per:fa rum:ro slo:sk tib:bo wel:cy"
    .split(" ")
    .map((pair) => [pair.slice(0, 3), pair.slice(4)]),
);

/** Languages of a region or script that have names of their own. */
const PLACED =
  "en-US en-GB en-AU en-CA fr-CA fr-CH de-AT de-CH es-ES es-MX es-419 pt-BR pt-PT nl-BE zh-Hans zh-Hant";

/** The languages in which names of languages are known, beside each language's own name for itself. */
const NAMERS = ["en", "es", "fr", "de"].map(
  (tag) => new Intl.DisplayNames(tag, { type: "language", fallback: "none" }),
);

/** Names and country codes that people write for a language, and that CLDR does not have. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ...BIBLIOGRAPHIC,
  ["american", "en-US"],
  ["british", "en-GB"],
  ["us english", "en-US"],
  ["uk english", "en-GB"],
  ["castellano", "es"],
  ["castilian", "es"],
  ["mandarin", "zh"],
  ["farsi", "fa"],
  ["swiss german", "de-CH"],
  ["cn", "zh"],
  ["jp", "ja"],
  ["ua", "uk"],
  ["gr", "el"],
  ["dk", "da"],
  ["cz", "cs"],
];

const KNOWN = new Map<string, string>();

/**
 * Returns the names of every language with a two-letter code. They are read when first needed, since that takes a
 * while.
 */
function tagsByName(): ReadonlyMap<string, string> {
  if (KNOWN.size > 0) return KNOWN;
  for (const tag of [...LETTERS.flatMap((one) => LETTERS.map((two) => one + two)), ...PLACED.split(" ")]) {
    const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" });
    for (const namer of [...NAMERS, own]) {
      const name = namer.of(tag);
      if (name !== undefined && !KNOWN.has(folded(name))) KNOWN.set(folded(name), tag);
    }
  }
  for (const [name, tag] of OTHER_NAMES) KNOWN.set(name, tag);
  return KNOWN;
}

function folded(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
