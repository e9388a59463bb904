/** What a language says for rising and falling, for the amount and the outcome of a change, and for comparing. Lists are written as those of `WordingWords`. */

export interface MovementWords {
  /** Verbs, nouns and phrases by which something becomes or is more, and less, than it was. */
  readonly rises: string;
  readonly falls: string;
  /** Words that only their diacritics or small letters tell from others: "bajó", "fallen" ("Fällen"). */
  readonly fallsAsWritten: string;
  /** Phrases with such a word that move nothing: "fell ill", "up to", "once more". */
  readonly noMoves: string;
  /** Words before or behind a noun by which there is more of it, or less: "fewer pupils". */
  readonly more: string;
  readonly less: string;
  /** What makes "more" a bound or a part of speech that counts nothing, right behind it: "more than 40", "more or less". */
  readonly than: string;
  /** Other words before the second of two things compared, behind "more" or "twice": "as", "wie". */
  readonly compared: string;
  /** Behind "than": the same thing at another time. */
  readonly earlier: string;
  /** Adjectives and adverbs of which one is more where the other is less, as `long*~short*`. */
  readonly dimensions: string;
  /** Forms of adjectives that compare by themselves: "dearer". */
  readonly comparing: string;
  /** "Twice as", "half as": compare as "more" and "less" do. */
  readonly multiples: string;
  readonly fractions: string;
  /** Words that tell a thing from the one before it: "the new one", "its predecessor". */
  readonly newer: string;
  readonly older: string;
  /** Nouns of which one rises as the other falls, as `unemployment~employment`. */
  readonly inverses: string;
  /** Verbs and phrases that compare: "exceeds", "falls short of". */
  readonly exceeds: string;
  readonly trails: string;
  /** Parts two of which one moves as the other stays: "the crown rose against the mark". */
  readonly against: string;
  /** Words that begin another clause. */
  readonly breaks: string;
  /** Before a number: by how much, and to what. */
  readonly by: string;
  readonly to: string;
  /** Before the amount of a change where they stand right behind a word of change: "a rise of 40". */
  readonly byBeside: string;
  /** Before the number that was there first. */
  readonly from: string;
  /** Verbs right before the amount of a change: "lost 300 jobs". */
  readonly changes: string;
  /** Behind the amount of a change: "40 fewer", "40 euros dearer". */
  readonly byBehind: string;
  /** Before a number that tells how much there is: "stands at", "has been". */
  readonly levels: string;
}
