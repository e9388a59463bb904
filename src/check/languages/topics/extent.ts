/**
 * A language's words for how many something is true: all, most, some, only, the greatest, the whole of a place. Lists
 * as in wording-words.ts.
 */

export interface ExtentWords {
  readonly none: string;
  readonly few: string;
  readonly some: string;
  readonly many: string;
  readonly half: string;
  readonly most: string;
  readonly all: string;
  /** Words that say that it is otherwise for the rest: "not all". */
  readonly partial: string;
  /** Phrases with one of these words that do not count a part: "after all", "at most". */
  readonly noParts: string;
  readonly numerals: string;
  /** Two numbers with one of these between them count a part: "three of the five". */
  readonly outOf: string;
  /** After a number: a share of a hundred. */
  readonly percent: string;
  readonly only: string;
  readonly notOnly: string;
  readonly superlatives: string;
  /** Compounds of a superlative that ranks others before it; empty where a language has none. */
  readonly nextToSuperlative: string;
  /** Phrases with a superlative that set nothing apart: "at the latest". */
  readonly noSuperlatives: string;
  /** Other words that may set one thing apart: "no other", "tops". */
  readonly foremost: string;
  /** A comparison with others. */
  readonly comparatives: string;
  /** "among", "one of": makes a superlative one of several. */
  readonly among: string;
  /** Words that extend something to the whole of a place. */
  readonly everywhere: string;
  /** Words after a noun that say which ones are meant: "over", "in", "who". */
  readonly restricting: string;
  /** Nouns for the whole of which a place is a part: "the country". */
  readonly wholes: string;
}
