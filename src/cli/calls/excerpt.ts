/** `citedeck excerpt add`: adds an excerpt to a brief, if its words are in the source. */
import { decodeBrief } from "../../brief/decode/decode-brief.ts";
import type { BriefFiles, OpenBrief } from "../../edit/brief-files.ts";
import { excerptRemarks } from "../../edit/excerpt-remarks.ts";
import { type ExcerptPlan, planExcerpt } from "../../edit/plan-excerpt.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { CommandContext } from "../command-context.ts";
import type { AddFlags } from "../commands/excerpt.ts";
import { EXIT, type ExitCode, UsageError } from "../exit-code.ts";
import { filesOfOne, openOrReport } from "../one-brief.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { printEntry } from "../report-entry.ts";

export async function addExcerpt(
  source: string,
  words: string,
  flags: AddFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const files = filesOfOne(flags);
  const brief = openOrReport(files, terminal);
  finish(brief === undefined ? EXIT.brief : await add({ source, words, flags, files, brief }));

  async function add(call: {
    readonly source: string;
    readonly words: string;
    readonly flags: AddFlags;
    readonly files: BriefFiles;
    readonly brief: OpenBrief;
  }): Promise<ExitCode> {
    const { source, words, flags, files, brief } = call;
    const { value: decoded, diagnostics } = decodeBrief(files);
    if (decoded === undefined) {
      printDiagnostics(diagnostics, textReader(files.read), terminal.err);
      return EXIT.brief;
    }
    if (words.trim() === "") throw new UsageError("There are no words to add.");
    const context = { prefix: flags.prefix, suffix: flags.suffix };
    const plan = planExcerpt({ files, brief, decoded, excerpt: { source, words, id: flags.id, context } });
    return await carryOut(plan, files);
  }

  async function carryOut(plan: ExcerptPlan, { read }: BriefFiles): Promise<ExitCode> {
    switch (plan.kind) {
      case "refused":
        throw new UsageError(plan.message, plan.hints);
      case "unanchored":
        printDiagnostics(plan.diagnostics, textReader(plan.read), terminal.err);
        terminal.err.write("Nothing was added.\n");
        return EXIT.brief;
      case "planned":
        await replaceFiles([{ path: plan.list.file, content: plan.list.text }], { read });
        printEntry(
          {
            ...{ id: plan.id, file: plan.list.file, lines: plan.lines, passage: plan.passage },
            remarks: excerptRemarks(plan),
          },
          terminal,
        );
        return EXIT.good;
    }
  }
}
