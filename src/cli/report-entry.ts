/** Prints what a command added to a brief, and what should be known about it. */

import type { Paint } from "../diagnostics/format-human.ts";
import type { Passage } from "../edit/plan-excerpt.ts";
import type { Remark } from "../sources/extraction.ts";
import { painter, type Terminal } from "./terminal.ts";

/** The entry goes to standard output exactly as it was written. Everything about it goes to standard error. */
export function printEntry(
  entry: {
    readonly id: string;
    readonly file: string;
    readonly lines: readonly string[];
    /** Where the words of an excerpt stand. */
    readonly passage?: Passage;
    readonly remarks: readonly Remark[];
  },
  { out, err }: Terminal,
): void {
  const paint = painter(err);
  err.write(`Added "${paint("bold", entry.id)}" to ${entry.file}:\n`);
  out.write(`${entry.lines.join("\n")}\n`);
  if (entry.passage !== undefined) err.write(`${showPassage(entry.passage, paint)}\n`);
  for (const { severity, message, hints } of entry.remarks) {
    err.write(`${paint(severity, `${severity}:`)} ${message}\n`);
    for (const hint of hints) err.write(`  ${paint("hint", "hint:")} ${hint}\n`);
  }
}

/** The place, and the sentences around the words on one line. */
function showPassage({ file, line, page, before, words, after }: Passage, paint: Paint): string {
  const [ahead, exact, behind] = [before, words, after].map((text) => text.replaceAll(/\s+/g, " "));
  const place = `${file}:${line}${page === undefined ? "" : `, page ${page}`}`;
  return `${paint("dim", place)}\n${paint("dim", "|")} ${ahead}${paint("bold", exact ?? "")}${behind}`;
}
