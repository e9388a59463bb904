/** What a language says for times of day: patterns, most of which stand behind the hour. */

export interface TimeWords {
  readonly am: string;
  readonly pm: string;
  /** Behind hour and minute in digits. */
  readonly hours: string;
  /** Between hour and minute: "h" of "14h30". */
  readonly between: string;
  /** Behind the hour alone, in digits or words; it may be of either half of the day. */
  readonly oclock: string;
  /** What a place calls its own time, as time zones stand. */
  readonly localTime: string;
  /** Hours of the day that have a name, in minutes from midnight. */
  readonly named: ReadonlyMap<string, number>;
  /** "half past" and its like, with the minutes that they add to the hour behind them. */
  readonly past: readonly (readonly [string, number])[];
  /** "y media" and its like, with the minutes that they add to the hour before them. */
  readonly more: readonly (readonly [string, number])[];
}
