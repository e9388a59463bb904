/** The tool's own words in one language: what it says on slides beside what the author wrote. */

export interface Words {
  /** BCP 47. */
  readonly language: string;
  /** Returns the phrase `key` with `{name}` places filled in; a missing key is our own bug and throws. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Returns the plural form of `key` that CLDR's rules choose for `count`, `{n}` filled in. */
  count(key: string, count: number): string;
  /**
   * Returns an ISO 8601 date (or date and time) as text of this language: "2 February 2022", "2 Feb 2022", "2022". Its
   * spaces do not break.
   */
  date(iso: string, form: "long" | "short"): string;
  /** Returns two such dates as a range: "2–5 February 2022", "2001–2004". */
  dateRange(from: string, to: string, form: "long" | "short"): string;
  /** Puts `inner` into this language's quotation marks; quotation marks inside it become the inner ones. */
  quote(inner: string): string;
  /** Returns what this language calls the language of a BCP 47 tag ("Spanish"); an unknown tag stands for itself. */
  languageName(tag: string): string;
  /** All phrases without places, for templates. */
  readonly phrases: Readonly<Record<string, string>>;
}
