/** `citedeck build` of many briefs: several at once, each told of in the order of the call, and a summary of what failed. */
import { buildMany } from "../../make/many/build-many.ts";
import { carriedError } from "../../make/many/carried-error.ts";
import { defaultJobs } from "../../make/many/default-jobs.ts";
import type { Outcome } from "../../make/many/outcome.ts";
import { longestFirst } from "../../make/many/share-out.ts";
import { stopping } from "../../workspace/at-end.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { askedOutputs } from "../asked-outputs.ts";
import { chooseBriefs } from "../choose-briefs.ts";
import type { ExitCode } from "../exit-code.ts";
import { inOrderOf } from "../in-order-of.ts";
import { jsonOutcome } from "../json-outcome.ts";
import { showManyProgress } from "../many-progress.ts";
import { ManySummary } from "../many-summary.ts";
import { repeatsLeftOut } from "../project-flag.ts";
import { isToldOf, printBuildReport } from "../report-build.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { reportFailure } from "../report-failure.ts";
import { readTimings, writeTimings } from "../timings.ts";
import { readerWithin } from "../within.ts";
import type { Call } from "./build.ts";

/** Returns the exit code: that of the machine where it failed at any brief, else that of briefs with errors. */
export async function buildAll({ briefs: named, flags, project, terminal }: Call): Promise<ExitCode> {
  const { out, err } = terminal;
  const isJson = flags.json || flags.jsonLines;
  // a folder that is none is told before anything else
  readerWithin(flags);
  const readText = (file: string) => textReader(readerWithin(flags))(file);
  const timings = readTimings(flags.timings);
  const asked = askedOutputs(flags, project);
  const reader = () => readerWithin(flags);
  const { briefs, whyNone } = await chooseBriefs({ ...asked, briefs: named, reader }, flags, timings);
  if (briefs.length === 0 && !flags.quiet && !isJson) err.write(`${whyNone}\n`);
  const fresh = repeatsLeftOut(project);
  const taken = new Map(timings);
  const credits = new Set<string>();
  const failures = new Set<string>();
  const json: object[] = [];
  const summary = new ManySummary(briefs.length);
  using progress = showManyProgress(err, { total: briefs.length, quiet: flags.quiet || isJson });

  const tell = (outcome: Outcome): void => {
    if (flags.json) json.push(jsonOutcome(outcome, readText));
    if (isJson) return;
    progress.above(() => (outcome.kind === "failed" ? tellFailure(outcome) : tellReport(outcome)));
  };
  const tellReport = ({ report }: Outcome & { readonly kind: "built" }): void => {
    for (const credit of report.credits) if (!credits.has(credit)) err.write(`${credit}\n`);
    for (const credit of report.credits) credits.add(credit);
    printDiagnostics(fresh(report.diagnostics.filter(isToldOf)), readText, err);
    if (!flags.quiet) printBuildReport(report, out);
  };
  const tellFailure = ({ error }: Outcome & { readonly kind: "failed" }): void => {
    // where there is no browser, the same fails at every brief
    if (!failures.has(error.message)) reportFailure(carriedError(error), err);
    failures.add(error.message);
  };

  const ordered = inOrderOf(briefs, tell);
  await buildMany({
    ...asked,
    briefs: timings.size === 0 ? briefs : longestFirst(briefs, timings),
    trustConfig: flags.trustConfig,
    within: flags.within,
    jobs: flags.jobs ?? defaultJobs(briefs.length),
    failFast: flags.failFast,
    signal: stopping,
    onBegin: progress.begin,
    onOutcome: (outcome) => {
      if (flags.jsonLines) out.write(`${JSON.stringify(jsonOutcome(outcome, readText))}\n`);
      summary.add(outcome);
      if (outcome.kind === "built" && !outcome.isAgain) taken.set(outcome.brief, outcome.seconds);
      progress.done(outcome);
      ordered.take(outcome.brief, outcome);
    },
    onRemark: progress.remark,
    onWarning: progress.warn,
  });
  ordered.end();
  progress[Symbol.dispose]();
  if (flags.json) out.write(`${JSON.stringify({ briefs: json }, undefined, 2)}\n`);
  if (flags.writeTimings !== undefined) await writeTimings(flags.writeTimings, taken);
  if (!isJson && briefs.length > 0) summary.print(err, { readText, quiet: flags.quiet });
  return summary.exitCode();
}
