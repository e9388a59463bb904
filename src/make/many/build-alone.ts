/** Builds one brief of a run of many: whatever fails, the others are built all the same. */
import type { Project } from "../../project/project.ts";
import type { readDeckAssets } from "../../workspace/deck-assets.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { buildBrief } from "../build-brief.ts";
import { outputCache } from "../cache/output-cache.ts";
import { stoppedWith } from "../make-briefs.ts";
import type { FinishesPdfs } from "../pdf-finisher.ts";
import { SharedBrowser, type StartBrowser } from "../shared-browser.ts";
import { toldOf } from "../told-report.ts";
import type { BriefOptions } from "./brief-options.ts";
import { carryError } from "./carried-error.ts";
import type { Outcome } from "./outcome.ts";

/** Where briefs are built one after another: this thread. */
export interface Workplace {
  readonly options: BriefOptions;
  readonly project: Project;
  /** Where `isShared`, returns the browser of the whole run, which is not closed with what is returned. */
  readonly start: StartBrowser;
  readonly finisher: FinishesPdfs;
  readonly assets: ReturnType<typeof readDeckAssets>;
  readonly signal: AbortSignal;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

/** Throws only the reason of the signal. */
export async function buildAlone(brief: string, place: Workplace): Promise<Outcome> {
  const started = performance.now();
  const { options, signal, start, ...making } = place;
  const { within, timeoutMs } = options;
  // what fails stops the work on its own brief alone
  const stopping = stoppedWith(signal);
  try {
    await using browser = new SharedBrowser({ ...making, timeoutMs, start }, stopping.signal);
    const browserVersion = () => browser.version();
    const cache = outputCache({ ...options, ...making, browserVersion, signal: stopping.signal });
    const reader = () => fileReader({ within });
    const run = {
      ...options,
      ...making,
      briefs: [brief],
      reader,
      browser,
      stopping,
      cache,
      onStep: () => undefined,
    };
    const report = toldOf(await buildBrief(brief, run));
    return { kind: "built", brief, report, seconds: secondsSince(started), isAgain: false };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: "failed", brief, error: carryError(error), seconds: secondsSince(started) };
  }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
