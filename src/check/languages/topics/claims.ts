/** A language's words around figures that are claims, or are not. Patterns over text as it is written, of any case. */

export interface ClaimWords {
  /** What makes an ordinal behind it count: "the second report". */
  readonly determiner: string;
  /** Those of them behind which a first thing is no count: "a first warning". */
  readonly indefinite: string;
  /** What stands behind an ordinal that counts nothing: "in the first place". */
  readonly idiom: string;
  /** What a text may count of the sources that it cites itself: "two reports". */
  readonly sources: string;
}
