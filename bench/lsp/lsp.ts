/** From a key to what the editor shows: measures the language server in a brief of 100 slides, and reports what was measured. */
import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { openWorkshop } from "../measure/workshop.ts";
import { editedBrief } from "../preview/edits.ts";
import { missedTypingGoals, typingMarkdown, typingText } from "../report/typing-text.ts";
import { writeTable } from "../report/write-table.ts";
import { measureTyping } from "./measure-typing.ts";

export interface LspBenchOptions {
  /** How many edits of each file. */
  readonly runs: number;
  readonly out: string;
  readonly writeDocs: boolean;
}

/** Returns true where all goals are met. */
export async function measureLsp({ runs, ...options }: LspBenchOptions): Promise<boolean> {
  using workshop = await openWorkshop();
  const folder = join(workshop.folder, "brief");
  mkdirSync(folder);
  const { edits } = editedBrief(folder);
  const typed = edits.filter(({ name }) => name === "point" || name === "excerpt" || name === "source");
  const before = loadavg()[0] ?? 0;
  const lines = await measureTyping(typed, {
    ...{ folder, argv: workshop.citedeck("lsp"), env: workshop.env, edits: runs },
  });
  const load = `Load of the machine meanwhile: ${before.toFixed(1)} to ${(loadavg()[0] ?? 0).toFixed(1)}.`;
  writeTable(
    {
      name: "key-to-diagnostics",
      note: `Number of edits: ${runs}. ${load}`,
      text: typingText(lines),
      markdown: typingMarkdown(lines),
      data: { lines },
    },
    { ...options, browser: undefined },
  );
  return missedTypingGoals(lines).length === 0;
}
