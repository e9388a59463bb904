/** `citedeck queue add`: checks briefs, and adds a job for each audience. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { DEFAULT_FORMATS, FORMATS, type Format } from "../../model/formats.ts";
import { type AddedJob, addJobs } from "../../queue/add-jobs.ts";
import { awaitJobs } from "../../queue/await-jobs.ts";
import type { BundleOptions } from "../../queue/bundle/make-bundle.ts";
import { stopping } from "../../workspace/at-end.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { AddFlags } from "../commands/queue.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { projectFor } from "../project-flag.ts";
import { keepMsOf, keyOf, openQueue, shortId, storeOf } from "../queue-places.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { printReleased } from "../report-released.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";

export async function runQueueAdd(
  names: readonly string[],
  flags: AddFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const briefs = briefsNamed(names);
  const formats = (flags.format ?? DEFAULT_FORMATS).map(shipped);
  const [project, key, store] = [await projectFor(flags), await keyOf(flags), await storeOf(flags)];
  await using engine = await openQueue(flags);
  const date = sourceDateEpoch(process.env) ?? new Date();
  const how: BundleOptions = {
    formats,
    pngScale: flags.pngScale === "2" ? 2 : 1,
    timeoutMs: flags.timeout * 1000,
    // PDFs tell no parts of a second.
    date: new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString(),
  };
  const { priority, audience: audiences } = flags;
  const shared = { project, key, store, engine, priority, keepMs: keepMsOf(flags) };
  const added: AddedJob[] = [];
  const result = { isGood: true };
  for (const brief of briefs) {
    const { jobs, diagnostics } = await addJobs({ ...shared, brief, audiences, how });
    const told = diagnostics.filter(({ severity }) => severity !== "info");
    printDiagnostics(told, textReader(fileReader()), terminal.err);
    if (hasErrors(diagnostics)) result.isGood = false;
    for (const job of jobs)
      terminal.out.write(
        `${shortId(job.id)}  ${brief} for ${job.audience}: ${job.isQueued ? "queued" : "made before, to be released"}\n`,
      );
    added.push(...jobs);
  }
  if (flags.wait) {
    const onReleased = (one: Parameters<typeof printReleased>[0]): void => printReleased(one, terminal);
    const onWarning = (warning: string): void => void terminal.err.write(`${warning}\n`);
    const over = await awaitJobs(added, {
      ...shared,
      out: flags.out,
      signal: stopping,
      onReleased,
      onWarning,
    });
    if (over.some(({ outcome }) => outcome !== "published")) result.isGood = false;
  }
  finish(result.isGood ? EXIT.good : EXIT.brief);
}

/** A format of a project's own is code of the project, which runs on no other machine. */
function shipped(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (format !== undefined) return format;
  throw new UsageError(`"${name}" is a format of this project's own, which workers do not have.`, [
    "Make it with `citedeck build`.",
  ]);
}
