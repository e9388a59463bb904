/** The pattern of a noun that is counted, for languages whose plurals end in "s". */

/** Lists of alternatives, in lower case. */
export interface PluralNouns {
  /** Plurals without "s", and what is counted in the singular: "people". */
  readonly others: string;
  /** What ends in "s" and counts nothing: verbs, and nouns that make designations. */
  readonly excluded: string;
  /** What follows a verb at once: "1701 calls for", "1701 demands an end", where soldiers would be counted. */
  readonly objects: string;
}

/** Returns the pattern of what stands right behind a number that counts. */
export function pluralNoun({ others, excluded, objects }: PluralNouns): string {
  const plural = `(?!(?:${excluded})(?!\\p{L}))\\p{Ll}{2,}[^s\\P{Ll}]s(?! (?:${objects})(?!\\p{L}))`;
  return `(?:${others}|${plural})`;
}
