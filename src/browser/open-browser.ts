/** Opens the one browser of a run and lends pages of it, such as for printing. */
import { BrowserError } from "./browser-error.ts";
import { connectBrowser } from "./connect-browser.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { type Kept, KeptPages } from "./kept-pages.ts";
import { type LaunchedBrowser, launchBrowser, MORE_TIME } from "./launch-browser.ts";
import { noRoom } from "./no-room.ts";
import { Loss, RENEWED_AFTER, superviseBrowser } from "./supervise-browser.ts";
import { type UsePage, usePage } from "./use-page.ts";

export interface OpenBrowser extends AsyncDisposable {
  /** As the browser itself reports it: `153.0.8010.0`. */
  readonly version: string;
  /** False for root, since Chromium has no sandbox for root. That is to be said once per run. */
  readonly sandboxed: boolean;
  /** The longest that a step of the browser may take, in ms, such as measuring a small deck. */
  readonly timeoutMs: number;
  /**
   * Returns what `use` makes of a page, which is closed afterwards unless it is kept. The page is fresh, or one that was
   * `kept` under the same name and then `isLaidOut`. When the browser crashes, hangs or reports that it failed, `use` gets a
   * second page in a fresh browser. Throws a PageFailure when that fails as well, the reason of the browser's `signal` when
   * that aborts, and whatever else `use` throws.
   */
  withPage<T>(use: UsePage<T>, options?: PageOptions): Promise<T>;
}

export interface PageOptions {
  /** How long a try may take; the browser's own limit where left out. */
  readonly timeoutMs?: number | undefined;
  /** How often it is tried; twice where left out. */
  readonly tries?: number | undefined;
  /** Returns what is being done at the moment, for messages: `measuring the slides for "press"`. */
  readonly task?: (() => string) | undefined;
  readonly kept?: Kept | undefined;
}

export interface OpenOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How many pages wait at most for the next use of the same name. */
  readonly keptPages?: number | undefined;
}

/** A page that the browser fails on, in every try. */
export class PageFailure extends BrowserError {}

/**
 * Ten times what a small deck takes on a machine that has nothing else to do. Two tries of it, and the search for the slide at fault,
 * are over within 90 seconds.
 */
const DEFAULT_TIMEOUT_MS = 25_000;

/**
 * Returns a headless browser that reaches no network, in its sandbox except for root. When it is disposed of, it is not
 * started again, every page in use is given up, and its folder is deleted. Throws a BrowserError when it does not start
 * within `timeoutMs`, tried twice where that may help, and the reason of `signal` when that aborts.
 */
export function openBrowser(found: FoundBrowser, options: OpenOptions = {}): Promise<OpenBrowser> {
  const sandboxed = process.getuid?.() !== 0;
  return supervised(
    { sandboxed, launch: (limits) => launchBrowser({ ...limits, found, sandboxed }) },
    options,
  );
}

/**
 * Returns the browser at `url`, which is told apart from one of our own by nothing but that it stays when this is disposed of: each page is
 * in a fresh context without a network. Whether it has a sandbox is up to whoever started it. Throws a BrowserError where it cannot be reached
 * or cannot give that, and the reason of `signal` when that aborts.
 */
export function openBrowserAt(url: string, options: OpenOptions = {}): Promise<OpenBrowser> {
  const launch = (limits: Limits) => connectBrowser({ ...limits, url });
  return supervised({ sandboxed: true, launch, renewedAfter: Number.POSITIVE_INFINITY }, options);
}

interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

async function supervised(
  kind: {
    readonly sandboxed: boolean;
    readonly launch: (limits: Limits) => Promise<LaunchedBrowser>;
    readonly renewedAfter?: number;
  },
  options: OpenOptions,
): Promise<OpenBrowser> {
  const { sandboxed, renewedAfter = RENEWED_AFTER } = kind;
  const { signal, timeoutMs: limitMs = DEFAULT_TIMEOUT_MS } = options;
  const launch = () => kind.launch({ timeoutMs: limitMs, signal });
  const supervisor = await superviseBrowser(launch, { renewedAfter });
  const uses = new Set<Promise<unknown>>();
  const pages = new KeptPages(options.keptPages);
  return {
    version: supervisor.version,
    sandboxed,
    timeoutMs: limitMs,
    withPage: async (use, { timeoutMs = limitMs, tries = 2, task = () => "making a page", kept } = {}) => {
      const page = { use, timeoutMs, task, kept, signal, uses, pages };
      try {
        return await supervisor.use(tries, (getting) => usePage({ ...page, getting }));
      } catch (error) {
        if (!(error instanceof Loss)) throw error;
        if (supervisor.isClosed())
          throw new BrowserError(`The browser was closed while ${task()}.`, { cause: error });
        throw (await noRoom()) ?? new PageFailure(error.message, { hints: hintsOf(error), cause: error });
      }
    },
    [Symbol.asyncDispose]: async () => {
      await supervisor.close();
      await Promise.allSettled(uses);
    },
  };
}

const TRIED_TWICE = "`citedeck doctor` looks whether the browser works on this machine.";

function hintsOf({ isHanging }: Loss): readonly string[] {
  return isHanging ? [MORE_TIME, TRIED_TWICE] : [TRIED_TWICE];
}
