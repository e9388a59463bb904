/**
 * `citedeck anchor`: writes the positions of excerpts, and the hashes of their sources' texts, into the brief's files.
 */
import { decodeBrief } from "../../brief/decode/decode-brief.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { isBroken } from "../../edit/brief-files.ts";
import { type AnchorPlan, planAnchors } from "../../edit/plan-anchors.ts";
import { type SetValue, setValues } from "../../edit/set-values.ts";
import type { ReadFile } from "../../model/read-file.ts";
import { bibtexParser } from "../../workspace/bibtex-parser.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { decodeUtf8 } from "../../yaml/read-yaml.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { AnchorFlags } from "../commands/anchor.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { type ChangedFile, printAnchorReport } from "../report-anchors.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { readerWithin } from "../within.ts";

export async function runAnchor(
  names: readonly string[],
  flags: AnchorFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const exits: ExitCode[] = [];
  // One after the other, and each read again, since briefs may share files.
  for (const brief of briefsNamed(names)) exits.push(await anchor(brief, flags));
  finish(exits.find((exit) => exit !== EXIT.good) ?? EXIT.good);

  async function anchor(path: string, { dryRun, within }: AnchorFlags): Promise<ExitCode> {
    const read = readerWithin({ within });
    const { value: brief, diagnostics } = decodeBrief({ path, read, parseBibtex: bibtexParser() });
    const broken = diagnostics.filter(isBroken);
    if (brief === undefined || broken.length > 0) {
      const reasons =
        broken.length > 0 ? broken : diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
      printDiagnostics(reasons, textReader(read), terminal.err);
      return EXIT.brief;
    }
    const plan = planAnchors(brief, read);
    const files = changedFiles(plan, read);
    if (dryRun) await printDiff(files);
    else
      await replaceFiles(
        files.map(({ file, after }) => ({ path: file, content: after })),
        { read },
      );
    printDiagnostics(plan.diagnostics, textReader(read), terminal.err);
    printAnchorReport({ brief: path, plan, files, dryRun }, terminal.err);
    return hasErrors(plan.diagnostics) ? EXIT.brief : EXIT.good;
  }

  async function printDiff(files: readonly ChangedFile[]): Promise<void> {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
    for (const { file, before, after } of files) {
      const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
      terminal.out.write(createTwoFilesPatch(file, file, before, after, undefined, undefined, options));
    }
  }
}

function changedFiles({ changes }: AnchorPlan, read: ReadFile): readonly ChangedFile[] {
  return [...changes].flatMap(([file, values]): readonly ChangedFile[] => {
    const bytes = read(file);
    const before = bytes === undefined ? undefined : decodeUtf8(bytes);
    if (before === undefined) return [];
    const { text: after, refused } = setValues(before, values);
    return after === before && refused.length === 0
      ? []
      : [{ file, before, after, entries: countEntries(values, refused), refused: refused.length }];
  });
}

function countEntries(values: readonly SetValue[], refused: readonly SetValue[]): number {
  return new Set(values.filter((value) => !refused.includes(value)).map(({ at }) => at)).size;
}
