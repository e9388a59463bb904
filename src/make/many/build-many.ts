/** Builds many briefs, several at once: each in one of a few threads, and all with one browser. */
import { posix } from "node:path";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Project } from "../../project/project.ts";
import { atEnd } from "../../workspace/at-end.ts";
import { putAllRight } from "../../workspace/put-all-right.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { pruneCache } from "../cache/prune-cache.ts";
import { checkAudiences, checkNames } from "../check-briefs.ts";
import { stoppedWith } from "../make-briefs.ts";
import { projectWithFormats } from "../project-with-formats.ts";
import { reportAgain } from "../report-again.ts";
import { toldOf } from "../told-report.ts";
import type { BriefBuilder } from "./brief-builder.ts";
import type { BriefOptions } from "./brief-options.ts";
import { mainBuilder } from "./main-builder.ts";
import type { Outcome } from "./outcome.ts";
import { runBrowser } from "./run-browser.ts";
import { ThreadBuilder } from "./thread-builder.ts";

export interface ManyOptions extends Omit<BriefOptions, "projectHash"> {
  /** Paths of briefs' YAML files, relative to the working folder, in the order in which they are taken. */
  readonly briefs: readonly string[];
  /** The rules and formats of the project's own. */
  readonly project: Project;
  /** How many are built at once. One at a time is built without a thread. */
  readonly jobs: number;
  /** Where a browser runs that is used instead of one of this machine. */
  readonly browserUrl?: string | undefined;
  /** Begins no other brief once one has failed, or has errors. */
  readonly failFast?: boolean | undefined;
  /** Ends the run: nothing more is made or written, and its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Receives the path of each brief that is begun. */
  readonly onBegin?: ((brief: string) => void) | undefined;
  /** Receives what became of each brief, as soon as it is known. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Receives a sentence that the user should know; each once. */
  readonly onRemark: (remark: string) => void;
  /** Receives a sentence about something that somebody must look after; each once. */
  readonly onWarning: (warning: string) => void;
}

/**
 * One brief that fails does not stop the others. Nothing is kept of a brief that is done. Throws UnknownAudience, UnknownFormat or SameName
 * before making anything.
 */
export async function buildMany(options: ManyOptions): Promise<void> {
  const { briefs, jobs, failFast = false, onBegin, onOutcome, timeoutMs, within } = options;
  const project = projectWithFormats(options);
  checkNames(briefs);
  checkAudiences(briefs, { ...options, reader: () => fileReader({ within }), sessionOn: undefined });
  const stopping = stoppedWith(options.signal);
  const { signal } = stopping;
  const tell = { onRemark: told(options.onRemark), onWarning: told(options.onWarning) };
  await putAllRight([...new Set(briefs.map(posix.dirname))], tell);
  if (options.cacheDir !== undefined) await pruneCache(options.cacheDir);
  await using browser = runBrowser({ timeoutMs, signal, jobs, browserUrl: options.browserUrl });
  const threading = { ...tell, options: plainOptions(options), start: browser.start, signal };
  const builders = Array.from(
    { length: Math.min(jobs, briefs.length) },
    (): BriefBuilder => (jobs === 1 ? mainBuilder({ ...threading, project }) : new ThreadBuilder(threading)),
  );
  await using ending = endingOf(builders);
  using _ = atEnd(async () => await ending[Symbol.asyncDispose]());
  const rest = briefs.values();
  const state = { isOver: false };
  const take = async (builder: BriefBuilder): Promise<void> => {
    for (const brief of rest) {
      signal.throwIfAborted();
      onBegin?.(brief);
      const outcome = (await unchanged(brief, { ...options, project })) ?? (await builder.build(brief));
      onOutcome(outcome);
      if (failFast && hasFailed(outcome)) state.isOver = true;
      if (state.isOver) return;
    }
  };
  await Promise.all(builders.map(take));
}

/** Whether the run has not made what was asked for: an author's mistake, or a failure of the machine. */
export function hasFailed(outcome: Outcome): boolean {
  return outcome.kind === "failed" || hasErrors(outcome.report.diagnostics);
}

function plainOptions(options: ManyOptions): BriefOptions {
  const { audiences, formats, force, out, pngScale, date, timeoutMs, within, trustConfig } = options;
  const { cacheDir, cacheKey, project } = options;
  const asked = { audiences, formats, force, out, pngScale, date, timeoutMs, within, trustConfig };
  return { ...asked, cacheDir, cacheKey, projectHash: project.hash };
}

/** Every thread has the same to say of the browser. */
function told(tell: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>();
  return (sentence) => {
    if (!said.has(sentence)) tell(sentence);
    said.add(sentence);
  };
}

function endingOf(builders: readonly BriefBuilder[]): AsyncDisposable {
  return {
    [Symbol.asyncDispose]: async () => {
      await Promise.all(builders.map((builder) => builder[Symbol.asyncDispose]()));
    },
  };
}

async function unchanged(
  brief: string,
  options: ManyOptions & { readonly project: Project },
): Promise<Outcome | undefined> {
  if (options.force === true) return undefined;
  const started = performance.now();
  const report = await reportAgain(brief, {
    ...options,
    reader: () => fileReader({ within: options.within }),
  });
  const seconds = (performance.now() - started) / 1000;
  return report && { kind: "built", brief, report: toldOf(report), seconds, isAgain: true };
}
