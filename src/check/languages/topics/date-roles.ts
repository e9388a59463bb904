/** A language's words for whether something begins or ends on a date. Lists as in wording-words.ts. */

export interface DateRoleWords {
  /** Months and weekdays. */
  readonly dateNames: string;
  /** Those that are dates only with a capital or beside a figure. */
  readonly doubtfulDateNames: string;
  /** What may come between the parts of a date. */
  readonly dateLinks: string;
  /** What follows the hour of a time of day. */
  readonly hourSigns: string;
  /** Words before a date from which something is so, and before one until which it is. */
  readonly fromDate: string;
  readonly untilDate: string;
  /** Words before a date by which or after which something happens, once and at any time. */
  readonly byDate: string;
  readonly afterDate: string;
  /** Words before the two dates of a range: "from Monday to Friday". */
  readonly rangeFrom: string;
  readonly rangeTo: string;
  /** Words that say that something begins, or is in force. */
  readonly beginnings: string;
  /** Words that say that something ends, or is not so. From the date on which it closed, it is closed. */
  readonly endings: string;
  /**
   * Words that move dates, or reverse a period, so that it is uncertain which date is the beginning and which the end.
   */
  readonly movings: string;
  /** Conjunctions that separate what happened on one date from what happened on another. */
  readonly clauseWords: string;
}
