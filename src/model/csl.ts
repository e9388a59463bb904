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

/** An ISO 8601 date, or date and time; `2022`, `2022-02` and `2022-02-02T13:29Z` are all whole. */
export interface CslDate {
  readonly iso: string;
}
