/** A bibliographic item with the field names and shapes of CSL-JSON 1.0.2. */

export interface CslItem {
  readonly id: string;
  /** A CSL type such as `article-newspaper`, `report`, `personal_communication`. */
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly publisher?: string;
  readonly page?: string;
  readonly "container-title"?: string;
  /** Every other CSL variable, as it was written. */
  readonly [variable: string]: unknown;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly [part: string]: unknown;
}

/** When something was: a date, a range, or words such as "in press". */
export interface CslDate {
  /**
   * An ISO 8601 date, or date and time. `2022`, `2022-02` and `2022-02-02T13:29Z` are all whole, and `-0043` is 44 BC.
   * For a range, the first date. Undefined where a range has no beginning, and where there are only words.
   */
  readonly iso?: string;
  /** The last date of a range, ISO 8601; empty where the range is open-ended. */
  readonly end?: string;
  readonly circa?: boolean;
  readonly uncertain?: boolean;
  /** From 1 for spring to 4 for winter. `iso` is its year. */
  readonly season?: 1 | 2 | 3 | 4;
  /** Words in place of a date, as written. */
  readonly literal?: string;
}
