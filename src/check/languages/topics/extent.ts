/** How a language says of how many something holds: all, most, some, only, the greatest, the whole of a place. Lists as in wording-words.ts. */

export interface ExtentWords {
  readonly some: string;
  readonly most: string;
  readonly all: string;
  readonly numerals: string;
  /** Two numbers with one of these between them count a part: "three of the five". */
  readonly outOf: string;
  readonly only: string;
  readonly notOnly: string;
  readonly superlatives: string;
  /** "among", "one of": makes a superlative one of several. */
  readonly among: string;
  /** Words that widen to the whole of a place. */
  readonly everywhere: string;
}
