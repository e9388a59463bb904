/** Opens the one browser of a run and watches over it. Called by the build; printing borrows its pages. */
import type { Browser, Page } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { launchBrowser } from "./launch-browser.ts";

export interface OpenBrowser extends AsyncDisposable {
  /** As the browser states it: `153.0.8010.0`. */
  readonly version: string;
  /** False for root, whom Chromium gives no sandbox: to be said once a run. */
  readonly sandboxed: boolean;
  /**
   * Returns what `use` makes of a fresh page, which is closed afterwards. When the browser crashes, it is started
   * again, once a run, and `use` gets a second page. Throws a BrowserError when it crashes again or takes more than
   * `timeoutMs` (60,000 when left out), the reason of `signal` when that aborts, and whatever else `use` throws.
   */
  withPage<T>(use: (page: Page) => Promise<T>, options?: PageOptions): Promise<T>;
}

export interface PageOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Returns a headless browser that reaches no network, in its sandbox except for root. Its profile is deleted when it
 * is disposed of. Throws a BrowserError when it does not start within `launchTimeoutMs` (30,000 when left out).
 */
export async function openBrowser(
  found: FoundBrowser,
  options: { readonly launchTimeoutMs?: number } = {},
): Promise<OpenBrowser> {
  const sandboxed = process.getuid?.() !== 0;
  const timeoutMs = options.launchTimeoutMs ?? 30_000;
  const supervisor = await supervise(() => launchBrowser({ found, sandboxed, timeoutMs }));
  return {
    version: supervisor.version,
    sandboxed,
    withPage: (use, { timeoutMs = 60_000, signal } = {}) => {
      const attempt = (browser: Browser) => usePage({ browser, use, timeoutMs, signal });
      return supervisor.retry(attempt);
    },
    [Symbol.asyncDispose]: supervisor.close,
  };
}

/** The browser went away under a page: worth a second try, unlike every other failure. */
class Crash extends Error {}

interface Supervisor {
  readonly version: string;
  retry<T>(attempt: (browser: Browser) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

async function supervise(start: () => Promise<Browser>): Promise<Supervisor> {
  const first = await start();
  const version = (await first.version()).replace(/^.*\//, "");
  const started = [Promise.resolve(first)];
  const latest = () => started[started.length - 1] ?? start();

  /** Pages that crash together share the one new browser; pages that live on in the old one keep it. */
  const relaunch = () => {
    if (started.length === 1) started.push(start());
    return latest();
  };

  return {
    version,
    retry: async (attempt) => {
      try {
        return await attempt(await latest());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      try {
        return await attempt(await relaunch());
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        throw new BrowserError("The browser crashes while it prints.", { cause: error });
      }
    },
    close: async () => {
      const settled = await Promise.allSettled(started);
      await Promise.all(settled.map((one) => one.status === "fulfilled" && closeBrowser(one.value)));
    },
  };
}

interface Use<T> {
  readonly browser: Browser;
  readonly use: (page: Page) => Promise<T>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

async function usePage<T>({ browser, use, timeoutMs, signal }: Use<T>): Promise<T> {
  signal?.throwIfAborted();
  const stop = Promise.withResolvers<never>();
  const onDisconnect = () => stop.reject(new Crash("The browser is gone."));
  const onAbort = () => stop.reject(signal?.reason);
  const timer = setTimeout(() => stop.reject(overdue(timeoutMs)), timeoutMs);
  browser.once("disconnected", onDisconnect);
  signal?.addEventListener("abort", onAbort);
  const opening = browser.newPage();
  const using = opening.then((page) => {
    page.once("error", (error) => stop.reject(new Crash("The page is gone.", { cause: error })));
    return use(page);
  });
  try {
    return await Promise.race([using, stop.promise]);
  } catch (error) {
    throw isLoss(error) ? new Crash("The page is gone.", { cause: error }) : error;
  } finally {
    clearTimeout(timer);
    browser.off("disconnected", onDisconnect);
    signal?.removeEventListener("abort", onAbort);
    // A page that hangs does not close either, so nobody waits for it.
    opening.then((page) => page.close()).catch(() => undefined);
  }
}

function overdue(timeoutMs: number): BrowserError {
  return new BrowserError(`The browser does not finish a page within ${timeoutMs / 1000} seconds.`);
}

/** What Puppeteer's calls answer when the browser went away before its own notice of that came. */
function isLoss(error: unknown): boolean {
  return error instanceof Error && /^(TargetCloseError|ConnectionClosedError)$/.test(error.name);
}

const CLOSING_MS = 5_000;

/** A browser that does not close when asked to is killed. */
async function closeBrowser(browser: Browser): Promise<void> {
  const killer = setTimeout(() => browser.process()?.kill("SIGKILL"), CLOSING_MS);
  try {
    await browser.close();
  } catch {
    browser.process()?.kill("SIGKILL");
  } finally {
    clearTimeout(killer);
  }
}
