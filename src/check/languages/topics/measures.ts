/** What a language calls the units that are compared, as patterns that stand behind a number, each with an English name. */

export interface MeasureWords {
  /** Per cent and currencies. */
  readonly units: readonly (readonly [string, string])[];
  /** What is measured in: compared where both texts say it. */
  readonly measures: readonly (readonly [string, string])[];
}
