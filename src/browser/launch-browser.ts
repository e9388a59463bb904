/** Launches a browser and connects to it, or says in one sentence why it does not start. */
import type { Browser, Page } from "puppeteer-core";
import { waitWithin } from "../workspace/wait-within.ts";
import { BrowserError } from "./browser-error.ts";
import { type BrowserProcess, startBrowser } from "./browser-process.ts";
import { explainStart, START_HINTS, StartFailure } from "./explain-start.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { noRoom } from "./no-room.ts";
import { pipeTransport } from "./pipe-transport.ts";

export interface LaunchOptions {
  readonly found: FoundBrowser;
  readonly sandboxed: boolean;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** As the browser itself reports it: `153.0.8010.0`. */
  readonly version: string;
  /** Returns a page that nothing else is in. */
  openPage(): Promise<Page>;
  /** Closes it, by force where it does not close when asked to, and waits until nothing of it is left. */
  close(): Promise<void>;
  /** Ends it by force, and waits until nothing of it is left. */
  end(): Promise<void>;
}

/**
 * Returns a running browser with a folder of its own. It speaks over a pipe, since any user of the machine could reach into a
 * page through a debugging port. Throws a StartFailure where another try may help, another BrowserError, or the reason of
 * `signal`; nothing is left running then.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { found, sandboxed, signal } = options;
  signal?.throwIfAborted();
  const { default: puppeteer } = await import("puppeteer-core");
  const args = (userDataDir: string): Promise<string[]> =>
    puppeteer.defaultArgs({ headless: "shell", userDataDir, args: flags(sandboxed) });
  const process = await startBrowser(found, args).catch((cause: unknown) => refuse(found, cause));
  const state = { isStrange: false };
  const onStrange = (): void => {
    state.isStrange = true;
  };
  try {
    const transport = pipeTransport(process, onStrange);
    const connected = puppeteer.connect({ transport, protocolTimeout: 0 }).then(withVersion);
    const started = await Promise.race([connected, gone(process), overdue(options)]);
    const { browser } = started;
    // A tab that lies behind another one may never be painted, and no picture of it is ever taken.
    const openPage = (): Promise<Page> => browser.newPage({ type: "window" });
    return { ...started, openPage, close: () => closeBrowser(browser, process), end: () => process.remove() };
  } catch (cause) {
    // its pipe closes a moment before it is known how it ended
    if (!(cause instanceof BrowserError)) await waitWithin(ENDING_MS, process.ended);
    const killedBy = process.killedBy();
    await process.remove();
    signal?.throwIfAborted();
    if (cause instanceof BrowserError) throw cause;
    const failed = { ...state, killedBy, lastWords: process.lastWords(), cause };
    throw (await noRoom()) ?? explainStart(found, failed);
  }
}

const ENDING_MS = 500;

/** A browser that does not say its version has not started. */
async function withVersion(browser: Browser): Promise<Pick<LaunchedBrowser, "browser" | "version">> {
  return { browser, version: (await browser.version()).replace(/^.*\//, "") };
}

/** Puppeteer's defaults keep the browser from phoning home; these have it speak over the pipe, and hold it off every network and off the GPU. */
const FLAGS = [
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--disable-quic",
  "--disable-component-update",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND",
] as const;

function flags(sandboxed: boolean): string[] {
  return sandboxed ? [...FLAGS] : [...FLAGS, "--no-sandbox"];
}

/** Where the browser's folder cannot be made, the disk is at fault, or its rights are. */
async function refuse(found: FoundBrowser, cause: unknown): Promise<never> {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const sentence = `The browser "${found.path}" does not start: ${reason}.`;
  throw (await noRoom()) ?? new BrowserError(sentence, { cause });
}

async function gone(process: BrowserProcess): Promise<never> {
  const error = await process.ended;
  throw error ?? new Error("The browser ended as it started.");
}

/** For whatever a browser does not finish in time. */
export const MORE_TIME =
  "Where it is only slow, give it more time, such as two minutes: `citedeck build --timeout 120`.";

/** Puppeteer's own time limit does not hold over a pipe. */
function overdue({ found, timeoutMs, signal }: LaunchOptions): Promise<never> {
  return new Promise((_, reject) => {
    const late = `The browser "${found.path}" does not start within ${timeoutMs / 1000} seconds.`;
    const hints = [MORE_TIME, ...START_HINTS];
    setTimeout(() => reject(new StartFailure(late, { hints })), timeoutMs).unref();
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

const CLOSING_MS = 5_000;

async function closeBrowser(browser: Browser, process: BrowserProcess): Promise<void> {
  const killer = setTimeout(() => process.kill(), CLOSING_MS);
  try {
    await Promise.race([browser.close(), process.ended]);
    await process.ended;
  } catch {
    // A browser that is gone cannot be asked; what is left of it is ended below.
  } finally {
    clearTimeout(killer);
    await process.remove();
  }
}
