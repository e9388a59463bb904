/** Chooses the lexicon for a language. Called by whoever reads figures. */
import { ENGLISH } from "./english.ts";
import type { Lexicon } from "./lexicon.ts";
import { SPANISH } from "./spanish.ts";

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [ENGLISH, SPANISH].map((lexicon) => [lexicon.language, lexicon]),
);

/** Returns the lexicon for a BCP 47 tag, or undefined where the language has none. */
export function lexiconFor(language: string): Lexicon | undefined {
  return LEXICONS.get(language.toLowerCase().split(/[-_]/)[0] ?? "");
}

/** Languages as bibliographies write them out. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["american", "en-US"],
  ["british", "en-GB"],
  ["spanish", "es"],
  ["espanol", "es"],
  ["castellano", "es"],
]);

/** Returns the BCP 47 tag for what a source gives as its language; undefined where it is none. */
export function languageTag(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const folded = written.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const known = NAMES.get(folded);
  if (known !== undefined) return known;
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/.test(folded) ? written.replaceAll("_", "-") : undefined;
}

/** Every language that has a lexicon, for texts of unknown language. */
export const KNOWN_LANGUAGES: readonly string[] = [...LEXICONS.keys()];
