/**
 * A language's words for how sure, how far along, on what condition and from what cause something is. Lists as in
 * wording-words.ts.
 */

export interface CertaintyWords {
  readonly future: string;
  /** Words for what is intended or under way: a part of `future` that has no other use. */
  readonly planned: string;
  /** Endings of the future, with their diacritics; empty where a language has none. */
  readonly futureForms: string;
  /** Auxiliaries of the past. */
  readonly done: string;
  /** Auxiliaries that would be other words without their diacritics. */
  readonly doneForms: string;
  /** Verb forms of the past, with their diacritics. */
  readonly pastForms: string;
  /** Words that show that something has happened by now: "already". */
  readonly already: string;
  readonly conditions: string;
  /** Other words that may state a condition. */
  readonly conditional: string;
  /** Words that deny any condition: "whatever", "in any case". */
  readonly regardless: string;
  readonly hedges: string;
  /** Verb endings that leave open whether something is so, with their diacritics; empty where a language has none. */
  readonly hedgeForms: string;
  /** The word that begins what is said: "that". */
  readonly that: string;
  /** Phrases with a hedge's word that leave nothing open: "could not". */
  readonly noHedges: string;
  /** Words that keep a hedge in another form. */
  readonly hedged: string;
  /** Words that name a speaker. They keep a hedge where the excerpt does not name one. */
  readonly weaklyHedged: string;
  /** Words that leave nothing open: "confirmed", "proves". */
  readonly certain: string;
  /**
   * Words for someone's opinion, such as "estimates". They leave something open only in contrast to a claim that it is
   * certain.
   */
  readonly opinions: string;
  readonly causes: string;
  /** Words for causing more or less of something, which may also only state what someone did: "raised", "produces". */
  readonly effects: string;
  /** Words before a cause: "because of", "attributed to". */
  readonly because: string;
  /** Words before a cause that only gives the occasion: "in the raid". */
  readonly amid: string;
  /** Words by which a source may mean a cause without naming one. */
  readonly reasons: string;
  /** Words that say that one thing only occurs with another, or that a cause is not known. */
  readonly cautions: string;
  /** Words that say that one thing is not the cause of another: "had no part in". */
  readonly uncaused: string;
  readonly coincidences: string;
  /** Words that say that one thing came with or after another, and may mean only the time. */
  readonly sequences: string;
}
