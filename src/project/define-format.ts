/** How a project defines a format of its own. */
import type { ProjectCode } from "../diagnostics/project-code.ts";
import type { Deck } from "../model/deck.ts";

export interface ProjectFormat {
  /**
   * `x/` and a name of lower-case letters, digits and hyphens, as `--format` names it. The file is named after the part
   * following `x/`.
   */
  readonly name: ProjectCode;
  /** Without the dot: letters and digits. */
  readonly extension: string;
  /**
   * Returns the file of one audience's deck. It is called once for each audience whose `formats` include its name,
   * unless the present file was made from the same deck by the same config. What it throws is reported as
   * `format-failed`.
   */
  readonly make: (input: FormatInput) => FormatDraft | Promise<FormatDraft>;
}

export interface FormatInput {
  /** The input of templates: only what the audience is shown, as a copy that belongs to the format. */
  readonly deck: Deck;
  /** The content of `evidence.json`: JSON-LD. */
  readonly evidence: object;
  /** The date to give the file. It is the same as that of PDFs. */
  readonly date: Date;
}

/** A file that is searched for withheld content before it is written. */
export interface FormatDraft {
  /** A string is written as UTF-8. */
  readonly bytes: Uint8Array | string;
  /**
   * Every text in the file, as its readers see it. Texts in UTF-8, HTML, XML, JSON, PDF, and ZIP with such files inside
   * are also read back from the bytes. Without `texts`, a file of any other kind is refused.
   */
  readonly texts?: readonly string[] | undefined;
  /** Returns what the file lacks, one sentence each. If it lacks anything, nothing of the brief is written. */
  readonly verify?: (() => readonly string[]) | undefined;
}

/**
 * Returns the format unchanged; the function exists for its types. A `citedeck.config` lists formats in its default
 * export's `formats`.
 */
export function defineFormat(format: ProjectFormat): ProjectFormat {
  return format;
}
