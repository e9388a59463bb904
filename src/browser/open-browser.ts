/** Opens the one browser of a run and supervises it. Printing borrows pages from it. */
import type { Page } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { fullDisk } from "./full-disk.ts";
import { type Kept, KeptPages } from "./kept-pages.ts";
import { type LaunchedBrowser, launchBrowser } from "./launch-browser.ts";

export interface OpenBrowser extends AsyncDisposable {
  /** As the browser itself reports it: `153.0.8010.0`. */
  readonly version: string;
  /** False for root, since Chromium has no sandbox for root. That is to be said once per run. */
  readonly sandboxed: boolean;
  /**
   * Returns what `use` makes of a page, which is closed afterwards unless it is kept. The page is fresh, or one that was
   * `kept` under the same name and then `isLaidOut`. When the browser crashes, it is started
   * again, once per run, and `use` gets a second page. Throws a PageFailure when it crashes again or takes more than
   * `timeoutMs` (60,000 when left out), the reason of the browser's `signal` when that aborts, and whatever else `use`
   * throws.
   */
  withPage<T>(use: UsePage<T>, options?: PageOptions): Promise<T>;
}

export type UsePage<T> = (page: Page, isLaidOut: boolean) => Promise<T>;

export interface PageOptions {
  readonly timeoutMs?: number | undefined;
  /** Returns what is being done at the moment, for messages: `measuring the slides for "press"`. */
  readonly task?: (() => string) | undefined;
  readonly kept?: Kept | undefined;
}

/** A page on which the browser crashes twice, or that it does not finish. */
export class PageFailure extends BrowserError {}

/**
 * Returns a headless browser that reaches no network, in its sandbox except for root. When it is disposed of, it is not
 * started again, every page in use is given up, and its folder is deleted. Throws a BrowserError when it does not start
 * within `launchTimeoutMs` (30,000 when left out), and the reason of `signal` when that aborts.
 */
export async function openBrowser(
  found: FoundBrowser,
  options: { readonly launchTimeoutMs?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<OpenBrowser> {
  const sandboxed = process.getuid?.() !== 0;
  const { signal, launchTimeoutMs: timeoutMs = 30_000 } = options;
  const launch = () => launchBrowser({ found, sandboxed, timeoutMs, signal });
  const supervisor = await supervise(launch);
  const uses = new Set<Promise<unknown>>();
  const pages = new KeptPages();
  return {
    version: supervisor.version,
    sandboxed,
    withPage: async (use, { timeoutMs = 60_000, task = () => "making a page", kept } = {}) => {
      const page = { use, timeoutMs, task, kept, signal, uses, pages };
      return supervisor.retry((launched) => usePage({ ...page, launched }), task);
    },
    [Symbol.asyncDispose]: async () => {
      await supervisor.close();
      await Promise.allSettled(uses);
    },
  };
}

/** The browser died under a page. Unlike other failures, that deserves a second try. */
class Crash extends Error {}

interface Supervisor {
  readonly version: string;
  retry<T>(attempt: (launched: LaunchedBrowser) => Promise<T>, task: () => string): Promise<T>;
  close(): Promise<void>;
}

async function supervise(launch: () => Promise<LaunchedBrowser>): Promise<Supervisor> {
  const first = await launch();
  const version = await versionOf(first);
  const started = [Promise.resolve(first)];
  const state = { isClosed: false };

  /** Pages that crash together share the one new browser. Pages that still work in the old one stay there. */
  const latest = (): Promise<LaunchedBrowser> => started.at(-1) ?? Promise.resolve(first);
  const relaunch = (): Promise<LaunchedBrowser> => {
    if (started.length === 1) started.push(launch());
    return latest();
  };

  return {
    version,
    retry: async (attempt, task) => {
      try {
        return await attempt(await latest());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        if (state.isClosed)
          throw new BrowserError(`The browser was closed while ${task()}.`, { cause: error });
      }
      try {
        return await attempt(await relaunch());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        throw (await fullDisk()) ?? new PageFailure(`The browser crashes while ${task()}.`, { cause: error });
      }
    },
    close: async () => {
      state.isClosed = true;
      const settled = await Promise.allSettled(started);
      await Promise.all(settled.map((one) => one.status === "fulfilled" && one.value.close()));
    },
  };
}

/** A browser that cannot report its version is not left running. */
async function versionOf(launched: LaunchedBrowser): Promise<string> {
  try {
    return (await launched.browser.version()).replace(/^.*\//, "");
  } catch (cause) {
    await launched.close();
    throw new BrowserError("The browser ends as soon as it has started.", { cause });
  }
}

interface Use<T> {
  readonly launched: LaunchedBrowser;
  readonly use: UsePage<T>;
  readonly timeoutMs: number;
  readonly task: () => string;
  readonly kept: Kept | undefined;
  readonly signal: AbortSignal | undefined;
  /** All uses of pages. Closing the browser waits for them. */
  readonly uses: Set<Promise<unknown>>;
  readonly pages: KeptPages;
}

async function usePage<T>(options: Use<T>): Promise<T> {
  const { launched, use, timeoutMs, task, kept, signal, uses, pages } = options;
  signal?.throwIfAborted();
  const { browser } = launched;
  const stop = Promise.withResolvers<never>();
  const onDisconnect = () => stop.reject(new Crash("The browser is gone."));
  const onAbort = () => stop.reject(signal?.reason);
  const timer = setTimeout(async () => stop.reject(await overdue(timeoutMs, task)), timeoutMs);
  // What `once` adds, `off` does not find.
  browser.on("disconnected", onDisconnect);
  signal?.addEventListener("abort", onAbort);
  const open = kept && pages.take(browser, kept.as);
  // A tab that lies behind another one may never be painted, and no picture of it is ever taken.
  const opening = open === undefined ? browser.newPage({ type: "window" }) : Promise.resolve(open);
  const using = opening.then((page) => {
    page.once("error", (error) => stop.reject(new Crash("The page is gone.", { cause: error })));
    return use(page, open !== undefined);
  });
  const ending = using.catch(() => undefined).finally(() => uses.delete(ending));
  uses.add(ending);
  const state = { isKept: false };
  try {
    const made = await Promise.race([using, stop.promise]);
    state.isKept = kept?.isForMore === true;
    return made;
  } catch (error) {
    if (isLoss(error)) throw new Crash("The page is gone.", { cause: error });
    throw isProtocolError(error) ? await failed(error, task) : error;
  } finally {
    clearTimeout(timer);
    browser.off("disconnected", onDisconnect);
    signal?.removeEventListener("abort", onAbort);
    const leave = (page: Page) =>
      state.isKept && kept !== undefined ? pages.keep(browser, kept.as, page) : page.close();
    // A page that hangs does not close either, so nothing waits for it.
    opening.then(leave).catch(() => undefined);
  }
}

async function overdue(timeoutMs: number, task: () => string): Promise<BrowserError> {
  const late = `The browser does not finish ${task()} within ${timeoutMs / 1000} seconds.`;
  return (await fullDisk()) ?? new PageFailure(late);
}

/** The error for what the browser itself reports that it cannot do, such as when it has no room to write. */
async function failed(cause: Error, task: () => string): Promise<BrowserError> {
  const reason = cause.message.replace(/^Protocol error \([^)]*\): /, "").replace(/\.$/, "");
  return (await fullDisk()) ?? new PageFailure(`The browser fails while ${task()}: ${reason}.`, { cause });
}

function isProtocolError(error: unknown): error is Error {
  return error instanceof Error && error.name === "ProtocolError";
}

/** True for the answers of Puppeteer's calls when the browser died before Puppeteer noticed. */
function isLoss(error: unknown): boolean {
  return error instanceof Error && /^(TargetCloseError|ConnectionClosedError)$/.test(error.name);
}
