/** What a language says where several sources are claimed, as docs/independence.md lists it. Patterns of any case, with `\s+` for spaces. */

export interface CorroborationWords {
  readonly wordings: readonly string[];
  /** What denies a wording within it, or before it in the same clause. */
  readonly denial: string;
  /** What says within a wording that the sources are at odds, and right behind it. */
  readonly atOdds: string;
  readonly areAtOdds: string;
}
