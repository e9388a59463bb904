/** What a language denies with: words of negation, and what denies without one. Lists as in wording-words.ts. */

export interface DenialWords {
  readonly negations: string;
  /** Those that stand before what they deny, and those of them that deny verbs. */
  readonly denying: string;
  readonly denyingVerbs: string;
  /** Phrases with a word of negation that deny nothing: "no later than". */
  readonly noNegations: string;
  /** What denies without a word of negation: "fail", "without". */
  readonly denials: string;
}
