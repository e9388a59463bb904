/** How a language says how sure, how far along, on what condition and from what cause something is. Lists as in wording-words.ts. */

export interface CertaintyWords {
  readonly future: string;
  /** What is intended or under way: a part of `future` that is of no use for anything else. */
  readonly planned: string;
  /** Endings of the future, with their diacritics; empty where a language has none. */
  readonly futureForms: string;
  /** Auxiliaries of what has happened. */
  readonly done: string;
  /** Those that would be other words without their diacritics. */
  readonly doneForms: string;
  /** Forms of verbs that tell what has happened, with their diacritics. */
  readonly pastForms: string;
  /** What says that a thing has happened by now: "already". */
  readonly already: string;
  readonly conditions: string;
  /** What may say a condition in other words. */
  readonly conditional: string;
  /** Denies that anything depends on a condition: "whatever", "in any case". */
  readonly regardless: string;
  readonly hedges: string;
  /** Endings by which a verb leaves open what it says, with their diacritics; empty where a language has none. */
  readonly hedgeForms: string;
  /** Begins what is said: "that". */
  readonly that: string;
  /** Phrases with a hedge's word that leave nothing open: "could not". */
  readonly noHedges: string;
  /** What keeps a hedge in other words. */
  readonly hedged: string;
  /** Words of who says it, which keep a hedge where the excerpt does not say who. */
  readonly weaklyHedged: string;
  /** What leaves nothing open: "confirmed", "proves". */
  readonly certain: string;
  /** What someone holds to be so, which is open only beside a claim that it is certain: "estimates". */
  readonly opinions: string;
  readonly causes: string;
  /** What brings about more or less of a thing, and may just say what someone did: "raised", "produces". */
  readonly effects: string;
  /** Stands before a cause: "because of", "attributed to". */
  readonly because: string;
  /** Stands before a cause that is no more than where a thing took place: "in the raid". */
  readonly amid: string;
  /** What a source may say instead of naming a cause, and still mean one. */
  readonly reasons: string;
  /** What says that one thing only goes with another, or that a cause is not known. */
  readonly cautions: string;
  /** What says that one thing is not the cause of another: "had no part in". */
  readonly uncaused: string;
  readonly coincidences: string;
  /** What says that one thing came with or after another, and may say no more than when. */
  readonly sequences: string;
}
