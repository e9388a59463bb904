/** A language's words of denial: negations, and words that deny without one. Lists as in wording-words.ts. */

export interface DenialWords {
  readonly negations: string;
  /** Those that stand before what they deny, and those of them that deny verbs. */
  readonly denying: string;
  readonly denyingVerbs: string;
  /** What denies the verb or noun beside it without a word of negation: "failed to", "refused". */
  readonly failing: string;
  /** Denies a noun, and another negation beside it makes both affirm: "not one without". */
  readonly without: string;
  /** Denies each of several things: "neither", "nor". */
  readonly neither: string;
  /** Sets what is so against what is not, and begins a clause of its own: "but". */
  readonly but: string;
  /** Stresses that a thing was done: "managed to". */
  readonly managed: string;
  /** Phrases with a word of negation that deny nothing: "no later than". */
  readonly noNegations: string;
  /** What may deny without a word of negation: "fail", "without", "closed", "still". */
  readonly denials: string;
  /** With a negation before it, sets a bound to a number: "not more than". */
  readonly bounding: string;
  /** What turns a sentence when an ellipsis leaves it out, without a word of negation: "hardly", "denied that". */
  readonly reversing: string;
  /** What makes a word of its opposite, before it: "un" of "able". */
  readonly turningPrefixes: string;
  /** What says that something is so no more, and that it is so still. */
  readonly ended: string;
  readonly goesOn: string;
}
