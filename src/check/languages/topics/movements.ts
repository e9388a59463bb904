/**
 * A language's words for rising and falling, for the amount and the outcome of a change, and for comparing. Lists are
 * written as in `WordingWords`.
 */

export interface MovementWords {
  /** Verbs, nouns and phrases by which something becomes or is more, and less, than it was. */
  readonly rises: string;
  readonly falls: string;
  /** Words that only their diacritics or small letters distinguish from others: "bajó", "fallen" ("Fällen"). */
  readonly fallsAsWritten: string;
  /** Phrases with such a word that are not a movement: "fell ill", "up to", "once more". */
  readonly noMoves: string;
  /** Words before or after a noun which mean that there is more of it, or less: "fewer pupils". */
  readonly more: string;
  readonly less: string;
  /** What directly follows "more" where that is a bound or counts nothing: "more than 40", "more or less". */
  readonly than: string;
  /** Other words before the second of two things compared, after "more" or "twice": "as", "wie". */
  readonly compared: string;
  /** After "than": the same thing at another time. */
  readonly earlier: string;
  /** Adjectives and adverbs where more of one is less of the other, as `long*~short*`. */
  readonly dimensions: string;
  /** Forms of adjectives that compare by themselves: "dearer". */
  readonly comparing: string;
  /** "Twice as" and "half as", which compare like "more" and "less". */
  readonly multiples: string;
  readonly fractions: string;
  /** Words that distinguish a thing from the one before it: "the new one", "its predecessor". */
  readonly newer: string;
  readonly older: string;
  /** Nouns of which one rises as the other falls, as `unemployment~employment`. */
  readonly inverses: string;
  /** Verbs and phrases that compare: "exceeds", "falls short of". */
  readonly exceeds: string;
  readonly trails: string;
  /** Words between two things of which one moves against the other: "the crown rose against the mark". */
  readonly against: string;
  /** Words that begin another clause. */
  readonly breaks: string;
  /** Words before a number: by how much, and to what. */
  readonly by: string;
  readonly to: string;
  /** Words before the amount of a change, only directly after a word of change: "a rise of 40". */
  readonly byBeside: string;
  /** Words before the starting number. */
  readonly from: string;
  /** Verbs directly before the amount of a change: "lost 300 jobs". */
  readonly changes: string;
  /** Words after the amount of a change: "40 fewer", "40 euros dearer". */
  readonly byBehind: string;
  /** Words before a number that says how much there is: "stands at", "has been". */
  readonly levels: string;
}
