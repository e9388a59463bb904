/** The words that show what happened, who did it, to whom, and who says so. Lists are written as in wording-words. */

export interface RoleWords {
  /**
   * Families of words for one event or state. A date or figure that belongs to one of them does not belong to another.
   */
  readonly events: readonly string[];
  /** Words that begin a clause. */
  readonly joiners: string;
  /** Words before a noun that may be a clause's subject. */
  readonly articles: string;
  /** Prepositions directly before a name. */
  readonly beforeNames: string;
  /** Words in a form that verbs have, with diacritics. */
  readonly verbForms: string;
  /** Words that contrast one clause with another. */
  readonly contrasts: string;
  /** True where every noun has a capital, so that other words of content show what happens. */
  readonly hasCapitalNouns: boolean;
  /** Words directly before a date on which something else begins or ends: "closed until". */
  readonly spans: string;
  /** "Respectively", by which things that belong together are apart. */
  readonly respectively: string;
  /** Words that give a time without a date: "two years later", "since". */
  readonly timed: string;
  /** Verbs and nouns of saying and thinking, after or before the speaker. */
  readonly saying: string;
  /** Words directly before the speaker: "according to". */
  readonly speakerBehind: string;
  /** The same, where a clause begins with it: "for the mayor, it is a success". */
  readonly viewOf: string;
  /** Words directly after the speaker: "zufolge". */
  readonly speakerBefore: string;
  /** Words for answering, denying or repeating what another says. */
  readonly answering: string;
  /** Acts between two, as pairs: the verbs whose subject acts, and those to whose subject it is done. */
  readonly acts: readonly Act[];
  /** Words before the one who acts, in the passive and after a converse verb. */
  readonly doer: string;
  /** Auxiliaries of the passive. */
  readonly passive: string;
  /** Auxiliaries that do not make a participle directly after them passive. */
  readonly perfect: string;
  /** Participles that an auxiliary makes passive. */
  readonly participles: string;
  /** Words before the one who is given something, and before the giver. */
  readonly receiver: string;
  readonly giver: string;
  /** Prepositions that begin what is neither. */
  readonly aside: string;
  /** Articles that mark a case, where a language has them: that of the subject, and others. */
  readonly nominative: string;
  readonly oblique: string;
}

export interface Act {
  /** The verbs whose subject acts. */
  readonly does: string;
  /** The verbs whose subject is the other one: "lost to" beside "beat". Empty where there are none. */
  readonly undergoes: string;
  /** True where something goes from one to the other. The thing itself is neither. */
  readonly isTransfer: boolean;
}
