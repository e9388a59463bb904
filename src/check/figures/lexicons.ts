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

/** Every language that has a lexicon, for texts of unknown language. */
export const KNOWN_LANGUAGES: readonly string[] = [...LEXICONS.keys()];
