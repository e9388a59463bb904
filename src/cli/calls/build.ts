/** `citedeck build`: makes the decks, PDFs and evidence of briefs. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { type BriefReport, build } from "../../make/build.ts";
import type { Project } from "../../project/project.ts";
import { stopping } from "../../workspace/at-end.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { BuildFlags } from "../commands/build.ts";
import { EXIT } from "../exit-code.ts";
import { showProgress } from "../progress.ts";
import { projectFor, withoutRepeats } from "../project-flag.ts";
import { printBuildReport } from "../report-build.ts";
import { printCredits } from "../report-credits.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { readerWithin } from "../within.ts";

export async function runBuild(
  names: readonly string[],
  flags: BuildFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const briefs = briefsNamed(names);
  const project = await projectFor(flags);
  const reports = await run(briefs, flags, project);
  report(reports, flags, project);
  finish(hasErrors(reports.flatMap((brief) => brief.diagnostics)) ? EXIT.brief : EXIT.good);

  async function run(
    briefs: readonly string[],
    flags: BuildFlags,
    project: Project,
  ): Promise<readonly BriefReport[]> {
    using progress = showProgress(terminal.err, flags.quiet || flags.json);
    return await build({
      briefs,
      audiences: flags.audience,
      formats: flags.format,
      project,
      reader: () => readerWithin(flags),
      force: flags.force,
      out: flags.out,
      pngScale: flags.pngScale === "2" ? 2 : 1,
      date: sourceDateEpoch(process.env),
      signal: stopping,
      onStep: progress.step,
      onRemark: progress.remark,
      onWarning: progress.warn,
    });
  }

  function report(reports: readonly BriefReport[], flags: BuildFlags, project: Project): void {
    printCredits(reports, terminal.err);
    const readText = textReader(readerWithin(flags));
    if (flags.json) {
      terminal.out.write(
        `${JSON.stringify({ briefs: reports.map((one) => toJson(one, readText)) }, undefined, 2)}\n`,
      );
      return;
    }
    const diagnostics = reports.flatMap((brief) => brief.diagnostics).filter(isToldOf);
    printDiagnostics(withoutRepeats(diagnostics, project), readText, terminal.err);
    if (!flags.quiet) for (const brief of reports) printBuildReport(brief, terminal.out);
  }
}

/** What `check` also reports is not repeated. Exemptions from withholding are known only to a build. */
function isToldOf({ severity, code }: BriefReport["diagnostics"][number]): boolean {
  return severity !== "info" || code === "withheld-words-shown";
}

function toJson(report: BriefReport, readText: ReturnType<typeof textReader>): object {
  const { outputs, audiences, diagnostics, ...rest } = report;
  return {
    ...rest,
    audiences: audiences.map(({ tailoring: { given, withheld, leftOut }, ...audience }) => ({
      ...audience,
      given,
      leftOut,
      withheld,
    })),
    outputs: outputs.map(({ bytes, cached, ...output }) => ({
      ...output,
      pages: cached?.pages,
      isUnchanged: bytes === undefined,
    })),
    diagnostics: diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, readText)),
  };
}
