/** A language's words for times of day, as patterns. Most of them follow the hour. */

export interface TimeWords {
  readonly am: string;
  readonly pm: string;
  /** After hour and minute in digits. */
  readonly hours: string;
  /** Between hour and minute: "h" in "14h30". */
  readonly between: string;
  /** After the hour alone, in digits or words. It may be in either half of the day. */
  readonly oclock: string;
  /** Words for local time, used like a time zone. */
  readonly localTime: string;
  /** Hours of the day that have a name, in minutes from midnight. */
  readonly named: ReadonlyMap<string, number>;
  /** "Half past" and the like, with the minutes that they add to the hour after them. */
  readonly past: readonly (readonly [string, number])[];
  /** "Y media" and the like, with the minutes that they add to the hour before them. */
  readonly more: readonly (readonly [string, number])[];
}
