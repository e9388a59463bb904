/** Starts a browser's process, and says in one sentence why it does not start. Called by the supervisor in open-browser. */
import { execFile } from "node:child_process";
import type { Browser } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { FoundBrowser } from "./find-browser.ts";

export interface LaunchOptions {
  readonly found: FoundBrowser;
  readonly sandboxed: boolean;
  readonly timeoutMs: number;
}

/**
 * Returns a running browser with a profile of its own, which Puppeteer deletes with the process. It speaks over a
 * pipe, since any user of the machine could reach into a page through a debugging port. Throws a BrowserError.
 */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const { found, timeoutMs } = options;
  const { launch } = await import("puppeteer-core");
  // Puppeteer's own time limit does not hold over a pipe.
  const overdue = new AbortController();
  const timer = setTimeout(() => overdue.abort(), timeoutMs);
  try {
    return await launch({
      executablePath: found.path,
      headless: "shell",
      pipe: true,
      args: flags(options.sandboxed),
      env: environment(found),
      signal: overdue.signal,
      protocolTimeout: 0,
      // The process ends on these by itself, and the browser with its pipe.
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (cause) {
    if (overdue.signal.aborted) {
      throw new BrowserError(
        `The browser "${found.path}" does not start within ${timeoutMs / 1000} seconds.`,
      );
    }
    throw new BrowserError(explain(found, await readLastWords(options)), { hints: HINTS, cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Puppeteer's defaults keep the browser from phoning home; these hold it off every network, and off the GPU. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-component-update",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND",
] as const;

function flags(sandboxed: boolean): string[] {
  return sandboxed ? [...FLAGS] : [...FLAGS, "--no-sandbox"];
}

function environment(found: FoundBrowser): NodeJS.ProcessEnv {
  return { ...process.env, ...found.env };
}

const HINTS = [
  "Run `citedeck browser install` for another browser, or name one in PUPPETEER_EXECUTABLE_PATH.",
] as const;

function explain(found: FoundBrowser, lastWords: string): string {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(lastWords)?.[1];
  if (library !== undefined) return `The browser "${found.path}" lacks the system's library "${library}".`;
  if (/no usable sandbox/i.test(lastWords)) {
    return `The browser "${found.path}" may not make its sandbox on this machine.`;
  }
  const line = lastWords.split("\n").find((text) => text.trim() !== "");
  return `The browser "${found.path}" does not start${line === undefined ? "" : `: ${line.trim()}`}.`;
}

/** Over a pipe the cause is lost, so the browser is started once more for what it prints as it fails. */
async function readLastWords({ found, sandboxed }: LaunchOptions): Promise<string> {
  const args = [...flags(sandboxed), "--headless", "--dump-dom", "about:blank"];
  return new Promise((resolve) => {
    execFile(found.path, args, { env: environment(found), timeout: 5_000 }, (error, _output, stderr) => {
      resolve(stderr || (error?.message ?? ""));
    });
  });
}
