/**
 * The words of likelihood of ICD 203 (Analytic Standards, 2015, table 1) in a language. Patterns of any case, with
 * `\s+` for spaces.
 */

export interface LikelihoodWords {
  /** The words of the first and the second row. A language that translates both rows alike has all in the first. */
  readonly rows: readonly [string, string];
  /** Words for how sure the author is, which is not how likely something is. */
  readonly confidence: string;
  /** Those of the rows' words that mean near certainty. */
  readonly certain: string;
}
