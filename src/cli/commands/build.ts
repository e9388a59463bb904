/** `citedeck build`: makes the decks, PDFs and evidence of briefs. */
import { Command, Option } from "commander";
import { isProjectCode } from "../../diagnostics/catalogue.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { toJsonDiagnostic } from "../../diagnostics/format-json.ts";
import { type BriefReport, build } from "../../make/build.ts";
import { DEFAULT_FORMATS, FORMATS, type FormatName } from "../../model/formats.ts";
import type { Project } from "../../project/project.ts";
import { stopping } from "../../workspace/at-end.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { BRIEFS_ARGUMENT, briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { showProgress } from "../progress.ts";
import { projectFor, TRUST_FLAG, TRUST_HELP, type TrustFlag, withoutRepeats } from "../project-flag.ts";
import { printBuildReport } from "../report-build.ts";
import { printCredits } from "../report-credits.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import { readerWithin, WITHIN_FLAG, WITHIN_HELP, type WithinFlag } from "../within.ts";

interface BuildFlags extends WithinFlag, TrustFlag {
  readonly audience: readonly string[] | undefined;
  readonly format: readonly FormatName[] | undefined;
  readonly force: boolean;
  readonly out: string;
  readonly pngScale: "1" | "2";
  readonly json: boolean;
  readonly quiet: boolean;
}

export function buildCommand({ terminal, finish }: CommandContext): Command {
  return new Command("build")
    .description("Make decks, PDFs and evidence for every audience.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--audience <ids>", "only these audiences, separated by commas").argParser(list))
    .addOption(
      new Option(
        "--format <formats>",
        `any of ${FORMATS.join(",")}, and x/<name> of this project (default: ${DEFAULT_FORMATS.join(",")})`,
      ).argParser(formatList),
    )
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .option("--force", "make everything again, also what has not changed", false)
    .option("--out <folder>", "where outputs go", "dist")
    .addOption(
      new Option("--png-scale <scale>", "pixels of a picture for each CSS px")
        .choices(["1", "2"])
        .default("1"),
    )
    .option("--json", "report as JSON on standard output", false)
    .option("--quiet", "show nothing but problems", false)
    .action(async (names: readonly string[], flags: BuildFlags) => {
      const briefs = briefsNamed(names);
      const project = await projectFor(flags);
      const reports = await run(briefs, flags, project);
      report(reports, flags, project);
      finish(hasErrors(reports.flatMap((brief) => brief.diagnostics)) ? EXIT.brief : EXIT.good);
    });

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

/**
 * An empty list is a mistake, such as a variable of a script that was never set: nothing would be made, and all would
 * seem well.
 */
function list(value: string): readonly string[] {
  const parts = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0)
    throw new UsageError("A list of names is empty.", ["Leave the option out to choose all."]);
  return parts;
}

function formatList(value: string): readonly FormatName[] {
  return list(value).map((name) => {
    const format = isProjectCode(name) ? name : FORMATS.find((known) => known === name);
    if (format === undefined)
      throw new UsageError(`No format is named "${name}".`, [
        `There are ${FORMATS.join(", ")}, and x/ with a name for those of a project.`,
      ]);
    return format;
  });
}
