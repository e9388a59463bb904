/** Installs a browser. */
import { Browser, install } from "@puppeteer/browsers";
import { PUPPETEER_REVISIONS } from "puppeteer-core/internal/revisions.js";
import { BrowserError } from "./browser-error.ts";
import { type FoundBrowser, findBrowser, puppeteerCache } from "./find-browser.ts";
import { findOnPath, type Machine, thisMachine } from "./machine.ts";
import { runProgram } from "./run-program.ts";

export type InstallProgress =
  /** `totalBytes` is 0 while the size is not known. */
  | { readonly kind: "download"; readonly bytes: number; readonly totalBytes: number }
  | { readonly kind: "download-failed"; readonly reason: string }
  /** A line that apt-get prints. */
  | { readonly kind: "packages"; readonly line: string };

export interface InstallOptions {
  readonly onProgress?: (progress: InstallProgress) => void;
  readonly machine?: Machine;
  readonly signal?: AbortSignal;
}

/**
 * Returns the installed browser: the Chrome headless shell for this version of Puppeteer, in Puppeteer's cache. Where
 * that cannot be downloaded, installs the distribution's Chromium with apt-get, if the user is root on Debian or
 * Ubuntu. Throws a BrowserError when neither works.
 */
export async function installBrowser(options: InstallOptions = {}): Promise<FoundBrowser> {
  const { onProgress = () => undefined, machine = thisMachine(), signal } = options;
  try {
    return await download(machine, onProgress);
  } catch (cause) {
    const reason = reasonOf(cause);
    onProgress({ kind: "download-failed", reason });
    const aptGet = machine.isRoot ? await findOnPath("apt-get", machine) : undefined;
    if (aptGet === undefined) throw new BrowserError(...noWay(reason, machine, cause));
    return installPackage({ aptGet, machine, onProgress, signal });
  }
}

type OnProgress = (progress: InstallProgress) => void;

async function download(machine: Machine, onProgress: OnProgress): Promise<FoundBrowser> {
  const buildId = PUPPETEER_REVISIONS[Browser.CHROMEHEADLESSSHELL];
  const baseUrl = machine.env.PUPPETEER_CHROME_HEADLESS_SHELL_DOWNLOAD_BASE_URL;
  const installed = await install({
    browser: Browser.CHROMEHEADLESSSHELL,
    buildId,
    cacheDir: puppeteerCache(machine),
    ...(baseUrl ? { baseUrl } : {}),
    downloadProgressCallback: (bytes, totalBytes) => onProgress({ kind: "download", bytes, totalBytes }),
  });
  return { kind: "cached", path: installed.executablePath, version: buildId, env: {} };
}

/** Puppeteer lists its ways of downloading, one per line. The last line says what went wrong. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const last = message.trim().split("\n").at(-1) ?? "";
  return last.replace(/^\s*- \w+: /, "").trim();
}

function noWay(reason: string, machine: Machine, cause: unknown): ConstructorParameters<typeof BrowserError> {
  const asRoot = machine.platform === "linux" && !machine.isRoot;
  const hints = [
    "Install Chrome, Chromium or Edge, or name one in PUPPETEER_EXECUTABLE_PATH.",
    ...(asRoot ? ["On Debian or Ubuntu, run the command as root to install the system's Chromium."] : []),
  ];
  return [`No browser can be downloaded: ${reason}`, { hints, cause }];
}

interface PackageOptions {
  readonly aptGet: string;
  readonly machine: Machine;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal | undefined;
}

async function installPackage({
  aptGet,
  machine,
  onProgress,
  signal,
}: PackageOptions): Promise<FoundBrowser> {
  const env = { ...machine.env, DEBIAN_FRONTEND: "noninteractive" };
  const onLine = (line: string) => onProgress({ kind: "packages", line });
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const code = await runProgram({ program: aptGet, args, env, onLine, signal });
    if (code !== 0) throw new BrowserError(`"apt-get ${args.join(" ")}" fails with exit code ${code}.`);
  }
  const found = await findBrowser({ machine });
  if (found?.kind === "installed") return found;
  throw new BrowserError("After apt-get, no browser can be found.");
}
