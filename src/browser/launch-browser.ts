/** Launches a browser and connects to it, or says in one sentence why it does not start. */
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import { type BrowserProcess, startBrowser } from "./browser-process.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { fullDisk } from "./full-disk.ts";
import { pipeTransport } from "./pipe-transport.ts";

export interface LaunchOptions {
  readonly found: FoundBrowser;
  readonly sandboxed: boolean;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Closes it, by force where it does not close when asked to, and waits until nothing of it is left. */
  close(): Promise<void>;
}

/**
 * Returns a running browser with a folder of its own. It speaks over a pipe, since any user of the machine could reach into a
 * page through a debugging port. Throws a BrowserError, or the reason of `signal`; nothing is left running then.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { found, sandboxed, signal } = options;
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
    const connected = puppeteer.connect({ transport, protocolTimeout: 0 });
    const browser = await Promise.race([connected, gone(process), overdue(options)]);
    return { browser, close: () => closeBrowser(browser, process) };
  } catch (cause) {
    // its pipe closes a moment before it is known how it ended
    if (!(cause instanceof BrowserError)) await Promise.race([process.ended, wait(ENDING_MS)]);
    const killedBy = process.killedBy();
    await process.remove();
    signal?.throwIfAborted();
    if (cause instanceof BrowserError) throw cause;
    const how = { ...state, killedBy, lastWords: process.lastWords() };
    throw (await fullDisk()) ?? new BrowserError(explain(found, how, cause), { hints: HINTS, cause });
  }
}

const ENDING_MS = 500;

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

const HINTS = [
  "Run `citedeck browser install` for another browser, or name one in PUPPETEER_EXECUTABLE_PATH.",
] as const;

/** Where the browser's folder cannot be made, the disk is at fault, or its rights are. */
async function refuse(found: FoundBrowser, cause: unknown): Promise<never> {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const sentence = `The browser "${found.path}" does not start: ${reason}.`;
  throw (await fullDisk()) ?? new BrowserError(sentence, { cause });
}

async function gone(process: BrowserProcess): Promise<never> {
  const error = await process.ended;
  throw error ?? new Error("The browser ended as it started.");
}

/** Puppeteer's own time limit does not hold over a pipe. */
function overdue({ found, timeoutMs, signal }: LaunchOptions): Promise<never> {
  return new Promise((_, reject) => {
    const late = `The browser "${found.path}" does not start within ${timeoutMs / 1000} seconds.`;
    setTimeout(() => reject(new BrowserError(late)), timeoutMs).unref();
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** How a browser failed to start, as far as can be seen from outside. */
interface Failed {
  /** It wrote what is no message to its pipe. */
  readonly isStrange: boolean;
  readonly killedBy: NodeJS.Signals | undefined;
  readonly lastWords: readonly string[];
}

function explain(found: FoundBrowser, { isStrange, killedBy, lastWords }: Failed, cause: unknown): string {
  const all = lastWords.join("\n");
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(all)?.[1];
  if (library !== undefined) return `The browser "${found.path}" lacks the system's library "${library}".`;
  if (/no usable sandbox/i.test(all)) {
    return `The browser "${found.path}" may not make its sandbox on this machine.`;
  }
  const sentence = `The browser "${found.path}" does not start`;
  if (isStrange) return `${sentence}: what it writes to its pipe is no message of the DevTools protocol.`;
  if (killedBy === "SIGKILL")
    return `${sentence}: something else ended it (SIGKILL), as systems do that run out of memory.`;
  const said = reasonAmong(lastWords);
  const reason = said ?? (cause instanceof Error && "syscall" in cause ? cause.message : undefined);
  return `${sentence}${reason === undefined ? "" : `: ${reason.trim().replace(/\.$/, "")}`}.`;
}

/** A script around the browser may say something first, and what reports crashes something last; what the browser itself ends with is the cause. */
function reasonAmong(lines: readonly string[]): string | undefined {
  const lastOf = (word: RegExp): string | undefined => lines.findLast((line) => word.test(line));
  return lastOf(/\bFATAL\b/) ?? lastOf(/\bERROR\b/) ?? lines.at(-1);
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
