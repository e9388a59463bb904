/** How a language says for how many something is true: all, most, some, only, the greatest, the whole of a place. Lists as in wording-words.ts. */

export interface ExtentWords {
  readonly none: string;
  readonly few: string;
  readonly some: string;
  readonly many: string;
  readonly half: string;
  readonly most: string;
  readonly all: string;
  /** Says of the rest that it is otherwise: "not all". */
  readonly partial: string;
  /** Phrases with one of these words that count no part: "after all", "at most". */
  readonly noParts: string;
  readonly numerals: string;
  /** Two numbers with one of these between them count a part: "three of the five". */
  readonly outOf: string;
  /** Behind a number: a share of a hundred. */
  readonly percent: string;
  readonly only: string;
  readonly notOnly: string;
  readonly superlatives: string;
  /** Compounds of a superlative that has others before it; empty where a language has none. */
  readonly nextToSuperlative: string;
  /** Phrases with a superlative that set nothing apart: "at the latest". */
  readonly noSuperlatives: string;
  /** What may set one apart in other words: "no other", "tops". */
  readonly foremost: string;
  /** A comparison with others. */
  readonly comparatives: string;
  /** "among", "one of": makes a superlative one of several. */
  readonly among: string;
  /** Words that widen to the whole of a place. */
  readonly everywhere: string;
  /** What stands behind a noun and says which of them are meant: "over", "in", "who". */
  readonly restricting: string;
  /** Nouns for the whole of which a place is a part: "the country". */
  readonly wholes: string;
}
