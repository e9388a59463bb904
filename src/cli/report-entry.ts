/** Prints what a command added to a brief, and what there is to say about it. Called by `source add` and `excerpt add`. */
import type { Remark } from "../sources/extraction.ts";
import { painter, type Terminal } from "./terminal.ts";

/** The entry goes to standard output as it was written, everything about it to standard error. */
export function printEntry(
  entry: {
    readonly id: string;
    readonly file: string;
    readonly lines: readonly string[];
    readonly remarks: readonly Remark[];
  },
  { out, err }: Terminal,
): void {
  const paint = painter(err);
  err.write(`Added "${paint("bold", entry.id)}" to ${entry.file}:\n`);
  out.write(`${entry.lines.join("\n")}\n`);
  for (const { severity, message, hints } of entry.remarks) {
    err.write(`${paint(severity, `${severity}:`)} ${message}\n`);
    for (const hint of hints) err.write(`  ${paint("hint", "hint:")} ${hint}\n`);
  }
}
