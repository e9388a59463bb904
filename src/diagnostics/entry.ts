/** What the catalogue says of one code. */

export type Severity = "error" | "warning" | "info";

export interface Entry {
  readonly severity: Severity;
  /** One sentence for the reference page: when the diagnostic is given. */
  readonly summary: string;
  /** A brief can set its severity, and can excuse one place of it. What guards withholding is never a rule. */
  readonly isRule?: true;
  /**
   * When `check --fix` mends it: unasked, when its code is named, or never, since an editor offers several fixes to
   * choose from.
   */
  readonly mended?: "unasked" | "asked" | "by choice";
}
