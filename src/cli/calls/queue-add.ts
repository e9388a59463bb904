/** `citedeck queue add`: checks briefs, and adds a job for each audience. */
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { checkAudiences } from "../../make/check-briefs.ts";
import { DEFAULT_FORMATS, FORMATS, type Format } from "../../model/formats.ts";
import { type AddedJob, type AddOptions, addJobs } from "../../queue/add-jobs.ts";
import { type AwaitOptions, awaitJobs } from "../../queue/await-jobs.ts";
import type { BundleOptions } from "../../queue/bundle/make-bundle.ts";
import { markStore } from "../../queue/store-of-queue.ts";
import { stopping } from "../../workspace/at-end.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { AddFlags } from "../commands/queue.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { projectFor } from "../project-flag.ts";
import { keepMsOf, keyToAdd, shortId, storeOf, withQueue } from "../queue-places.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { printReleased } from "../report-released.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";
import type { Terminal } from "../terminal.ts";

export async function runQueueAdd(
  names: readonly string[],
  flags: AddFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const briefs = briefsNamed(names);
  const formats = (flags.format ?? DEFAULT_FORMATS).map(shipped);
  const [project, key, store] = [await projectFor(flags), await keyToAdd(flags), await storeOf(flags)];
  const { priority, audience: audiences } = flags;
  checkAudiences(briefs, { audiences });
  const how: BundleOptions = {
    formats,
    pngScale: flags.pngScale === "2" ? 2 : 1,
    timeoutMs: flags.timeout * 1000,
    date: sourceDateEpoch(process.env)?.toISOString(),
  };
  const isGood = await withQueue(flags, async (engine) => {
    await markStore(engine, store);
    const shared = { project, key, store, engine, priority, keepMs: keepMsOf(flags) };
    const { added, diagnostics } = await addAll(briefs, { ...shared, audiences, how }, terminal);
    const isDone = !flags.wait || (await allPublished(added, { ...shared, out: flags.out }, terminal));
    return isDone && !hasErrors(diagnostics);
  });
  finish(isGood ? EXIT.good : EXIT.brief);
}

async function addAll(
  briefs: readonly string[],
  options: Omit<AddOptions, "brief">,
  terminal: Terminal,
): Promise<{ readonly added: readonly AddedJob[]; readonly diagnostics: readonly Diagnostic[] }> {
  const added: AddedJob[] = [];
  const all: Diagnostic[] = [];
  for (const brief of briefs) {
    const { jobs, diagnostics } = await addJobs({ ...options, brief });
    const told = diagnostics.filter(({ severity }) => severity !== "info");
    printDiagnostics(told, textReader(fileReader()), terminal.err);
    for (const job of jobs)
      terminal.out.write(
        `${shortId(job.id)}  ${brief} for ${job.audience}: ${job.isQueued ? "queued" : "made before, to be released"}\n`,
      );
    added.push(...jobs);
    all.push(...told);
  }
  return { added, diagnostics: all };
}

async function allPublished(
  added: readonly AddedJob[],
  options: Omit<AwaitOptions, "onReleased" | "onWarning" | "signal">,
  terminal: Terminal,
): Promise<boolean> {
  const over = await awaitJobs(added, {
    ...options,
    signal: stopping,
    onReleased: (one) => printReleased(one, terminal),
    onWarning: (warning) => void terminal.err.write(`${warning}\n`),
  });
  return over.every(({ outcome }) => outcome === "published");
}

/** A format of a project's own is code of the project, which runs on no other machine. */
function shipped(name: string): Format {
  const format = FORMATS.find((one) => one === name);
  if (format !== undefined) return format;
  throw new UsageError(`"${name}" is a format of this project's own, which workers do not have.`, [
    "Make it with `citedeck build`.",
  ]);
}
