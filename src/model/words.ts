/** The tool's own words in one language: what it writes on slides, beside the author's words. */

export interface Words {
  /** BCP 47. */
  readonly language: string;
  /** Returns the phrase `key` with its `{name}` places filled in. A missing key is our own bug and throws. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** Returns the plural form of `key` that CLDR's rules choose for `count`, with `{n}` filled in. */
  count(key: string, count: number): string;
  /**
   * Returns an ISO 8601 date (or date and time) in words of this language: "2 February 2022", "2 Feb 2022", "2022". Its
   * spaces do not break.
   */
  date(iso: string, form: "long" | "short"): string;
  /** Returns two such dates as a range: "2–5 February 2022", "2001–2004". */
  dateRange(from: string, to: string, form: "long" | "short"): string;
  /** Puts `inner` into this language's quotation marks. Quotation marks inside it become the inner ones. */
  quote(inner: string): string;
  /**
   * Returns this language's name for the language of a BCP 47 tag ("Spanish"), or the tag itself where it is not known.
   */
  languageName(tag: string): string;
  /** All phrases without places, for templates. */
  readonly phrases: Readonly<Record<string, string>>;
}
