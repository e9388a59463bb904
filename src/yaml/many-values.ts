/** Reports a file with more values than can be read, before it is parsed. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";

/** Takes some seconds and a gigabyte. A reference manager's library of ten thousand items has half as many. */
const MOST_VALUES = 500_000;
const MOST_ENTRIES = 30_000;

/** Returns `file-too-large` for a file with too many lines and commas, or entries of BibTeX. */
export function manyValues(
  text: string,
  { file, from }: { file: string; from: Span | undefined },
): Diagnostic | undefined {
  const entries = /\.bib$/i.test(file) ? countOf(text, "@") : 0;
  const values = countOf(text, "\n") + countOf(text, ",");
  if (entries <= MOST_ENTRIES && values <= MOST_VALUES) return undefined;
  const most =
    entries > MOST_ENTRIES ? `${MOST_ENTRIES / 1000},000 entries` : `${MOST_VALUES / 1000},000 values`;
  return diagnose("file-too-large", {
    message: `"${file}" has more than ${most}.`,
    span: from ?? { file, start: 0, end: 0 },
    hints: ["Keep in it what the brief needs."],
  });
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}
