/**
 * The words by which a language claims several sources, as listed in docs/reference/checks/independence.md. Patterns in lower case for
 * texts in lower case, with `\s+` for spaces.
 */

export interface CorroborationWords {
  readonly wordings: readonly string[];
  /** Words that deny a wording inside it, or before it in the same clause. */
  readonly denial: string;
  /** Words that say, inside a wording or directly after it, that the sources disagree. */
  readonly atOdds: string;
  readonly areAtOdds: string;
}
