/** How a project defines a format of its own. */
import type { ProjectCode } from "../diagnostics/catalogue.ts";
import type { Deck } from "../model/deck.ts";

export interface ProjectFormat {
  /** `x/` and a name of lower-case letters, digits and hyphens, as `--format` names it. The file is called like what follows `x/`. */
  readonly name: ProjectCode;
  /** Without its dot: letters and digits. */
  readonly extension: string;
  /**
   * Returns the file of one audience's deck. It is called once for each audience where `formats` has its name, and not where
   * the file that stands there was made of the same deck by the same config. What it throws is reported as `format-failed`.
   */
  readonly make: (input: FormatInput) => FormatDraft | Promise<FormatDraft>;
}

export interface FormatInput {
  /** What templates are given: what the audience is shown and nothing else, as a copy of the format's own. */
  readonly deck: Deck;
  /** What `evidence.json` has: JSON-LD. */
  readonly evidence: object;
  /** What the file is to be dated: the same as that of PDFs. */
  readonly date: Date;
}

/** A file that is searched for what was withheld before it is written. */
export interface FormatDraft {
  /** A string is written as UTF-8. */
  readonly bytes: Uint8Array | string;
  /**
   * Every text in it, as whoever opens it may read it. Texts in UTF-8, HTML, XML, JSON, PDF, and ZIP with such files inside are
   * read back from the bytes as well; without `texts`, a file of any other kind is refused.
   */
  readonly texts?: readonly string[] | undefined;
  /** Returns what the file lacks, each a sentence: then nothing of the brief is written. */
  readonly verify?: (() => readonly string[]) | undefined;
}

/** Returns the format as it is: it is there for its types. A `citedeck.config` lists formats in its default export's `formats`. */
export function defineFormat(format: ProjectFormat): ProjectFormat {
  return format;
}
