/** A language's words for months, weekdays, and days that are counted from another. Patterns have single spaces. */
import type { Shift } from "../../figures/figure.ts";

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Read only beside a day or year. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Months that are also other words. Alone, they are read as months only after one of `dateWords.before`. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** True where months and weekdays take a capital, so that without one they may be another word. */
  readonly capitals: boolean;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Read only before a date. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** Pattern of what may end a weekday: its plural, or a time of day that is joined to it. */
  readonly weekdayEndings: string;
  /** Patterns between the parts of a date, of what follows a day's digits, and of an article before a day. */
  readonly dateWords: {
    readonly of: string;
    readonly and: string;
    readonly before: string;
    readonly the: string;
    readonly daySuffix: string;
  };
  /** True where the day may follow the month: "February 2". */
  readonly isMonthFirst: boolean;
  /** Days that are written as words: "el dos de mayo". */
  readonly dayWords: ReadonlyMap<string, number>;
  /** Pattern of what must follow such a word. In "the first May flowers" there is no date. */
  readonly behindDayWord: string;
  /** Numbers in words that are days only after a month: "January twenty-one". */
  readonly daysBehindMonth: ReadonlyMap<string, number>;
  /**
   * Pattern of a date without a year and without the name of a month, with its day and month as groups: "am 14.10.".
   */
  readonly shortDate: string;
  /** Patterns around a weekday, month or season, and of what is counted from the source's own day. */
  readonly relative: {
    readonly last: readonly [before: string, behind: string];
    readonly next: readonly [before: string, behind: string];
    readonly counted: readonly (readonly [string, number, Shift["unit"]])[];
  };
}
