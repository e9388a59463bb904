/** Builds the briefs of a run in this process, one after another. */
import { readDeckAssets } from "../workspace/deck-assets.ts";
import type { BriefReport } from "./build.ts";
import { buildBrief } from "./build-brief.ts";
import { outputCache } from "./cache/output-cache.ts";
import { pruneCache } from "./cache/prune-cache.ts";
import { checkAudiences, checkNames } from "./check-briefs.ts";
import { PdfFinisher } from "./pdf-finisher.ts";
import type { ProjectBuildOptions } from "./run-records.ts";
import { SharedBrowser, startAt } from "./shared-browser.ts";

/** Reports of briefs of which nothing has changed, by brief. */
type Standing = ReadonlyMap<string, BriefReport>;

/** Returns a report for each brief, in order: that of `standing` where there is one. Throws as `build` does. */
export async function makeBriefs(
  options: ProjectBuildOptions,
  standing: Standing,
): Promise<readonly BriefReport[]> {
  const { briefs, timeoutMs } = options;
  const { onStep = () => undefined, onRemark = () => undefined, onWarning = () => undefined } = options;
  checkNames(briefs);
  checkAudiences(briefs, options);
  const stopping = stoppedWith(options.signal);
  await using browser = new SharedBrowser(
    { timeoutMs, onRemark, onWarning, start: startAt(options.browserUrl) },
    stopping.signal,
  );
  await using finisher = new PdfFinisher(stopping.signal);
  const { signal } = stopping;
  const browserVersion = () => browser.version();
  if (options.cacheDir !== undefined) await pruneCache(options.cacheDir);
  const cache = outputCache({ ...options, browserVersion, signal, onRemark, onWarning });
  const making = { browser, finisher, stopping, cache, assets: readDeckAssets() };
  const run = { ...options, ...making, onStep, onRemark, onWarning };
  const reports: BriefReport[] = [];
  for (const brief of briefs) reports.push(standing.get(brief) ?? (await buildBrief(brief, run)));
  return reports;
}

/** Returns a controller that is also aborted by `signal`. */
export function stoppedWith(signal: AbortSignal | undefined): AbortController {
  const stopping = new AbortController();
  signal?.addEventListener("abort", () => stopping.abort(signal.reason), { once: true });
  if (signal?.aborted) stopping.abort(signal.reason);
  return stopping;
}
