/** `citedeck build`: makes the decks, PDFs and evidence of briefs. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { type BriefReport, type BuildOptions, build } from "../../make/build.ts";
import { toldOf } from "../../make/told-report.ts";
import type { Project } from "../../project/project.ts";
import { stopping } from "../../workspace/at-end.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { askedOutputs } from "../asked-outputs.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { BuildFlags } from "../commands/build.ts";
import { EXIT } from "../exit-code.ts";
import { showProgress } from "../progress.ts";
import { projectFor, withoutRepeats } from "../project-flag.ts";
import { isToldOf, jsonReport, printBuildReport } from "../report-build.ts";
import { printCredits } from "../report-credits.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { tellNews } from "../tell-news.ts";
import type { Terminal } from "../terminal.ts";
import type { News, Round } from "../watch-briefs.ts";
import { readerWithin } from "../within.ts";

export async function runBuild(
  names: readonly string[],
  flags: BuildFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const call = { briefs: briefsNamed(names), flags, project: await projectFor(flags), terminal };
  if (flags.watch) return await watch(call);
  if (isForMany(call)) {
    const { buildAll } = await import("./build-many.ts");
    return finish(await buildAll(call));
  }
  const reports = await make(call);
  report(reports, call);
  finish(hasErrors(reports.flatMap((brief) => brief.diagnostics)) ? EXIT.brief : EXIT.good);
}

/** One brief alone is built without a thread, and told of as soon as it is done. */
function isForMany({ briefs, flags }: Call): boolean {
  const { jsonLines, shard, changedSince, writeTimings } = flags;
  const isChosen = shard !== undefined || changedSince !== undefined;
  return briefs.length > 1 || jsonLines || isChosen || writeTimings !== undefined;
}

export interface Call {
  readonly briefs: readonly string[];
  readonly flags: BuildFlags;
  readonly project: Project;
  readonly terminal: Terminal;
}

/** Makes all briefs, and again what has changed of them. The outputs of a brief with errors stay as they were. */
async function watch(call: Call): Promise<void> {
  const { briefs, flags, project, terminal } = call;
  const work = async ({ sessions, changed, news }: Round): Promise<void> => {
    if (news !== undefined && !flags.json && !flags.quiet) tellNews(news, terminal.out);
    const reports = await make(call, (brief) => sessions.get(brief));
    const told = flags.json ? reports : reports.filter(({ brief }) => changed.includes(brief));
    report(told, call, news);
  };
  const { watchBriefs } = await import("../watch-briefs.ts");
  await watchBriefs({ briefs, project, within: flags.within, terminal, work });
}

async function make(
  { briefs, flags, project, terminal }: Call,
  sessionOn?: BuildOptions["sessionOn"],
): Promise<readonly BriefReport[]> {
  using progress = showProgress(terminal.err, flags.quiet || flags.json);
  return await build({
    ...askedOutputs(flags, project),
    briefs,
    reader: () => readerWithin(flags),
    sessionOn,
    signal: stopping,
    onStep: progress.step,
    onRemark: progress.remark,
    onWarning: progress.warn,
  });
}

function report(reports: readonly BriefReport[], { flags, project, terminal }: Call, news?: News): void {
  printCredits(reports, terminal.err);
  const readText = textReader(readerWithin(flags));
  if (flags.json) {
    const json = { ...news, briefs: reports.map((one) => jsonReport(toldOf(one), readText)) };
    // A watch writes each report as one line.
    terminal.out.write(`${JSON.stringify(json, undefined, flags.watch ? 0 : 2)}\n`);
    return;
  }
  const diagnostics = reports.flatMap((brief) => brief.diagnostics).filter(isToldOf);
  printDiagnostics(withoutRepeats(diagnostics, project), readText, terminal.err);
  if (!flags.quiet) for (const brief of reports) printBuildReport(toldOf(brief), terminal.out);
}
