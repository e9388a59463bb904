/** The words of likelihood of ICD 203 (Analytic Standards, 2015, table 1) in a language. Patterns of any case, with `\s+` for spaces. */

export interface LikelihoodWords {
  /** Of the first and the second row; a language that translates both rows alike has all in the first. */
  readonly rows: readonly [string, string];
  /** How sure the author is, and not how likely something is. */
  readonly confidence: string;
  /** Of the rows' words, those of near certainty. */
  readonly certain: string;
}
