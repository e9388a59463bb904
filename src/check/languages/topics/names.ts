/** What a language writes with capitals although it is not a name, or not part of one. Words without diacritics. */

export interface NameWords {
  /**
   * Where all nouns have a capital: patterns, in lower case, of those that stand right before another noun without being one name
   * with it, and of what people are and do, which stands before their names. Undefined where only names have a capital.
   */
  readonly capitalNouns: { readonly beforeOthers: string; readonly persons: string } | undefined;
  /** Shortened titles, written with a full stop: "Dr". */
  readonly shortTitles: readonly string[];
  /** Titles in full, in lower case. They may be names themselves, and are titles before a name only. */
  readonly titles: readonly string[];
  /** Pattern of the adjectives and nouns of countries and peoples, in lower case. */
  readonly peoples: string;
}
