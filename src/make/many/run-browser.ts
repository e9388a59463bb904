/** The one browser of a run of many briefs, which each of them is lent. */
import { KEPT_PAGES } from "../../browser/kept-pages.ts";
import type { PageBrowser } from "../../browser/page-browser.ts";
import { SharedBrowser, type StartBrowser, startAt } from "../shared-browser.ts";

export interface RunBrowser extends AsyncDisposable {
  /** Where `isShared`, returns the run's browser; it stays open until this is disposed of. */
  readonly start: StartBrowser;
}

/** Whoever is lent it says what there is to say of it, as the briefs of the run do. */
export function runBrowser(options: {
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal;
  /** How many briefs are built at once. */
  readonly jobs: number;
  /** Where it runs; on this machine, started by the run, where left out. */
  readonly browserUrl?: string | undefined;
}): RunBrowser {
  const { timeoutMs, signal, jobs, browserUrl } = options;
  const start = startAt(browserUrl);
  const silent = { onRemark: () => undefined, onWarning: () => undefined };
  const shared = new SharedBrowser(
    { ...silent, timeoutMs, start: (how) => start({ ...how, keptPages: KEPT_PAGES * jobs }) },
    signal,
  );
  return {
    start: async (how) =>
      how.isShared
        ? lent(await shared.open())
        : await start({ ...how, timeoutMs, signal: AbortSignal.any([signal, how.signal ?? signal]) }),
    [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose](),
  };
}

function lent(browser: PageBrowser): PageBrowser {
  return { ...browser, [Symbol.asyncDispose]: async () => undefined };
}
