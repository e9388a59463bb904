/** Launches a browser and connects to it, or says in one sentence why it does not start. */
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
  try {
    const transport = pipeTransport(process);
    const connected = puppeteer.connect({ transport, protocolTimeout: 0 });
    const browser = await Promise.race([connected, gone(process), overdue(options)]);
    return { browser, close: () => closeBrowser(browser, process) };
  } catch (cause) {
    await process.remove();
    signal?.throwIfAborted();
    if (cause instanceof BrowserError) throw cause;
    throw (
      (await fullDisk()) ??
      new BrowserError(explain(found, process.lastWords(), cause), { hints: HINTS, cause })
    );
  }
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

function explain(found: FoundBrowser, lastWords: readonly string[], cause: unknown): string {
  const all = lastWords.join("\n");
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(all)?.[1];
  if (library !== undefined) return `The browser "${found.path}" lacks the system's library "${library}".`;
  if (/no usable sandbox/i.test(all)) {
    return `The browser "${found.path}" may not make its sandbox on this machine.`;
  }
  // A script around the browser may say something first; what the browser itself ends with is the cause.
  const said = lastWords.findLast((line) => /\b(?:FATAL|ERROR)\b/.test(line)) ?? lastWords.at(-1);
  const reason = said ?? (cause instanceof Error && "syscall" in cause ? cause.message : undefined);
  return `The browser "${found.path}" does not start${reason === undefined ? "" : `: ${reason.trim()}`}.`;
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
