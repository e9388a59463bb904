/** The words by which a rule tells what happened, who did it, to whom, and who says so. Lists are written as in wording-words. */

export interface RoleWords {
  /** Families of words for one event or state: a date or figure that belongs to one of them belongs to no other. */
  readonly events: readonly string[];
  /** Words that begin a clause. */
  readonly joiners: string;
  /** Words before a noun that may be a clause's subject. */
  readonly articles: string;
  /** Prepositions that stand right before a name. */
  readonly beforeNames: string;
  /** Words of a form that verbs have, with diacritics. */
  readonly verbForms: string;
  /** Words that set one clause against another. */
  readonly contrasts: string;
  /** True where every noun has a capital, so that other words of content tell what happens. */
  readonly hasCapitalNouns: boolean;
  /** Words right before a date at which something else begins or ends: "closed until". */
  readonly spans: string;
  /** "Respectively": what belongs together stands apart. */
  readonly respectively: string;
  /** Time that is told without a date: "two years later", "since". */
  readonly timed: string;
  /** Verbs and nouns of saying and thinking, behind or before the one who speaks. */
  readonly saying: string;
  /** Right before the one who speaks: "according to". */
  readonly speakerBehind: string;
  /** The same, where a clause begins with it: "for the mayor, it is a success". */
  readonly viewOf: string;
  /** Right behind the one who speaks: "zufolge". */
  readonly speakerBefore: string;
  /** Who answers, denies or repeats what another says. */
  readonly answering: string;
  /** Acts between two, as pairs: the verbs whose subject does it, and those whose subject it is done to. */
  readonly acts: readonly Act[];
  /** Before the one who does it, in the passive and behind a converse verb. */
  readonly doer: string;
  /** Auxiliaries of the passive. */
  readonly passive: string;
  /** Auxiliaries that make no passive of a participle right behind them. */
  readonly perfect: string;
  /** Participles, which an auxiliary makes passive. */
  readonly participles: string;
  /** Before the one who is given something, and before the one whom it comes from. */
  readonly receiver: string;
  readonly giver: string;
  /** Prepositions that begin what is neither. */
  readonly aside: string;
  /** Articles that mark a case, where a language has them: of the subject, and of others. */
  readonly nominative: string;
  readonly oblique: string;
}

export interface Act {
  /** Its subject does it. */
  readonly does: string;
  /** Its subject is the other one: "lost to" beside "beat". Empty where there is none. */
  readonly undergoes: string;
  /** Something goes from one to the other; the thing is neither. */
  readonly isTransfer: boolean;
}
