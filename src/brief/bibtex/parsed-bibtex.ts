/**
 * What a BibTeX parser makes of a file. The shell passes the parser in, so that it is loaded only where there is a file
 * for it.
 */

/**
 * Returns the entries of a BibTeX or BibLaTeX file, with TeX turned into Unicode, and every error after which it
 * continued.
 */
export type ParseBibtex = (text: string) => ParsedBibtex;

export interface ParsedBibtex {
  readonly entries: readonly ParsedEntry[];
  /** `input` is the text that could not be read. It is empty where the parser does not know. */
  readonly errors: readonly { readonly error: string; readonly input: string }[];
}

export interface ParsedEntry {
  /** In lower case. */
  readonly type: string;
  readonly key: string;
  /** By field name in lower case: words, a list of words, or names. */
  readonly fields: Readonly<Record<string, string | readonly string[] | readonly ParsedName[]>>;
}

export interface ParsedName {
  /** A name that must not be divided: an organisation's. */
  readonly name?: string | undefined;
  readonly lastName?: string | undefined;
  readonly firstName?: string | undefined;
  /** Such as "von" or "de la". */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly useprefix?: boolean | undefined;
}
