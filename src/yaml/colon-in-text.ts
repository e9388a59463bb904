/** Reports that a colon in a text without quotes makes a key of what comes before it. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { quoteShortened } from "../diagnostics/quote-shortened.ts";

export interface ColonInText {
  readonly file: string;
  /** Where the colon is. */
  readonly at: number;
  /** What YAML takes for a key before the colon, and the whole text. */
  readonly key: string;
  readonly whole: string;
}

/** Returns an `invalid-yaml` at the colon. */
export function colonInText({ file, at, key, whole }: ColonInText): Diagnostic {
  return diagnose("invalid-yaml", {
    message: `This colon makes a key of ${quoteShortened(key)}, in the middle of a text.`,
    span: { file, start: at, end: at + 1 },
    hints: [`Put the text in quotes: ${quoteShortened(whole)}.`],
  });
}
