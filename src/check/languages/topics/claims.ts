/** A language's words around figures that are claims, or are not. Patterns over the text as written, in any case. */

export interface ClaimWords {
  /** Words after which an ordinal counts: "the second report". */
  readonly determiner: string;
  /** Those after which a first thing is not counted: "a first warning". */
  readonly indefinite: string;
  /** What follows an ordinal that counts nothing: "in the first place". */
  readonly idiom: string;
  /** What a text may count among the sources that it cites itself: "two reports". */
  readonly sources: string;
}
