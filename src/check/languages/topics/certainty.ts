/** How a language says how sure, how far along, on what condition and from what cause something is. Lists as in wording-words.ts. */

export interface CertaintyWords {
  readonly future: string;
  /** Endings of the future, with their diacritics; empty where a language has none. */
  readonly futureForms: string;
  /** Auxiliaries of what has happened. */
  readonly done: string;
  readonly conditions: string;
  /** What may say a condition in other words. */
  readonly conditional: string;
  readonly hedges: string;
  /** What keeps a hedge in other words. */
  readonly hedged: string;
  readonly causes: string;
  /** What a source may say instead of naming a cause, and still mean one. */
  readonly reasons: string;
  readonly cautions: string;
}
