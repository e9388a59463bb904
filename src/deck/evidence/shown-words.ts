/** Decides which wording of an excerpt a deck shows: the original, or its translation into the deck's language. */
import type { CitedExcerpt, CitedSource } from "../../model/tailored.ts";

/** Returns the translation where the excerpt was translated from another language than the deck's. */
export function shownWords(excerpt: CitedExcerpt, deckLanguage: string): string {
  return isTranslated(excerpt, deckLanguage) ? (excerpt.translation?.text ?? excerpt.exact) : excerpt.exact;
}

/** Returns the BCP 47 language of what `shownWords` returns. */
export function excerptLanguage(excerpt: CitedExcerpt, source: CitedSource, deckLanguage: string): string {
  if (isTranslated(excerpt, deckLanguage)) return deckLanguage;
  return excerpt.translation?.from ?? source.csl.language ?? deckLanguage;
}

function isTranslated({ translation }: CitedExcerpt, deckLanguage: string): boolean {
  return translation !== undefined && primary(translation.from) !== primary(deckLanguage);
}

function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}
