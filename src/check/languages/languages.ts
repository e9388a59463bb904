/** Chooses the words for a language. */
import { GERMAN } from "./de/german.ts";
import { ENGLISH } from "./en/english.ts";
import { SPANISH } from "./es/spanish.ts";
import { FRENCH } from "./fr/french.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";

export const LANGUAGES: readonly Language[] = [ENGLISH, SPANISH, FRENCH, GERMAN];

const BY_TAG: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** Returns the words for a BCP 47 tag, or undefined where there are none. */
export function languageFor(tag: string): Language | undefined {
  return BY_TAG.get(tag.toLowerCase().split(/[-_]/)[0] ?? "");
}

/** Returns the words for figures for a BCP 47 tag, or undefined where there are none. */
export function lexiconFor(tag: string): Lexicon | undefined {
  return languageFor(tag)?.figures;
}

/** Every language that has words here, for texts of unknown language. */
export const KNOWN_LANGUAGES: readonly string[] = [...BY_TAG.keys()];
