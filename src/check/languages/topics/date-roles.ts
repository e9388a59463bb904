/** How a language says whether something begins or ends on a date. Lists as in wording-words.ts. */

export interface DateRoleWords {
  /** Months and weekdays. */
  readonly dateNames: string;
  /** Those of them that are dates with a capital or beside a figure only. */
  readonly doubtfulDateNames: string;
  /** What may stand between the parts of a date. */
  readonly dateLinks: string;
  /** Behind the hour of a time of day. */
  readonly hourSigns: string;
  /** Before a date from which something is so, and one until which it is. */
  readonly fromDate: string;
  readonly untilDate: string;
  /** Before a date by which or after which something happens, once and at any time. */
  readonly byDate: string;
  readonly afterDate: string;
  /** Before the two dates of a range: "from Monday to Friday". */
  readonly rangeFrom: string;
  readonly rangeTo: string;
  /** What says that something begins, or is in force. */
  readonly beginnings: string;
  /** What says that something ends, or is not so: from a date on which it closed, it is closed. */
  readonly endings: string;
  /** What moves dates about, or turns a period round, so that none of them is surely one of beginning or end. */
  readonly movings: string;
  /** Conjunctions that part what happened on one date from what happened on another. */
  readonly clauseWords: string;
}
