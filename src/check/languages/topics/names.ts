/** Words that a language writes with capitals although they are not names, or not part of one. Without diacritics. */

export interface NameWords {
  /**
   * For languages in which all nouns have a capital. Patterns in lower case: nouns directly before another noun that
   * are not one name with it, and what people are and do, before their names. Undefined where only names have a
   * capital.
   */
  readonly capitalNouns: { readonly beforeOthers: string; readonly persons: string } | undefined;
  /** Shortened titles, written with a full stop: "Dr". */
  readonly shortTitles: readonly string[];
  /** Titles in full, in lower case. They may be names themselves, and are titles only before a name. */
  readonly titles: readonly string[];
  /** Pattern of the adjectives and nouns of countries and peoples, in lower case. */
  readonly peoples: string;
}
