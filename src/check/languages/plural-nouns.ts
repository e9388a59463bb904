/** The pattern of a noun that is counted, for languages whose plurals end in "s". */

/** Lists of alternatives, in lower case. */
export interface PluralNouns {
  /** Plurals without "s", and singulars that can be counted: "people". */
  readonly others: string;
  /** Words that end in "s" and are not counted: verbs, and nouns that make designations. */
  readonly excluded: string;
  /**
   * What directly follows a verb. In "1701 calls for" and "1701 demands an end", the word after the number is a verb,
   * and nothing is counted.
   */
  readonly objects: string;
}

/** Returns the pattern of what follows directly after a number that counts. */
export function pluralNoun({ others, excluded, objects }: PluralNouns): string {
  const plural = `(?!(?:${excluded})(?!\\p{L}))\\p{Ll}{2,}[^s\\P{Ll}]s(?! (?:${objects})(?!\\p{L}))`;
  return `(?:${others}|${plural})`;
}
