/** A language's words of denial: negations, and words that deny without one. Lists as in wording-words.ts. */

export interface DenialWords {
  readonly negations: string;
  /** Those that come before what they deny, and those of them that deny verbs. */
  readonly denying: string;
  readonly denyingVerbs: string;
  /** Words that deny the verb or noun beside them without a word of negation: "failed to", "refused". */
  readonly failing: string;
  /** Words that deny a noun, and that affirm together with another negation: "not one without". */
  readonly without: string;
  /** Words that deny each of several things: "neither", "nor". */
  readonly neither: string;
  /** Words that contrast what is so with what is not, and begin a clause of their own: "but". */
  readonly but: string;
  /** Words that stress that something was done: "managed to". */
  readonly managed: string;
  /** Phrases with a word of negation that deny nothing: "no later than". */
  readonly noNegations: string;
  /** Words that may deny without a word of negation: "fail", "without", "closed", "still". */
  readonly denials: string;
  /** Words that, after a negation, bound a number: "not more than". */
  readonly bounding: string;
  /** Words without negation that reverse a sentence when an ellipsis leaves them out: "hardly", "denied that". */
  readonly reversing: string;
  /** Prefixes that turn a word into its opposite: "un" before "able". */
  readonly turningPrefixes: string;
  /** Words that say that something is no longer so, and that it is still so. */
  readonly ended: string;
  readonly goesOn: string;
}
