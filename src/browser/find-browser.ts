/** Finds the browser for printing decks. */
import { open } from "node:fs/promises";
import path from "node:path";
import { BrowserNotFound } from "./browser-not-found.ts";
import { findBundledChromium } from "./bundled-chromium.ts";
import { installedPlaces } from "./installed-places.ts";
import { isExecutable, type Machine, thisMachine } from "./machine.ts";

export interface FoundBrowser {
  readonly kind: "configured" | "installed" | "cached" | "bundled";
  readonly path: string;
  /** Undefined where the browser would have to be started to know it. */
  readonly version: string | undefined;
  /** For the browser's process only, in addition to our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FindOptions {
  readonly machine?: Machine;
  /** Where to look for an installed browser; the machine's usual places where left out. */
  readonly places?: readonly string[];
}

/**
 * Returns the first browser of: `PUPPETEER_EXECUTABLE_PATH`; an installed Chrome, Chromium or Edge; Puppeteer's cache;
 * the npm package `@sparticuz/chromium`, which is unpacked the first time (some seconds). Undefined where there is
 * none. Throws BrowserNotFound when `PUPPETEER_EXECUTABLE_PATH` names no program, and another BrowserError when the
 * package cannot be unpacked.
 */
export async function findBrowser(options: FindOptions = {}): Promise<FoundBrowser | undefined> {
  const machine = options.machine ?? thisMachine();
  return (
    (await findConfigured(machine)) ??
    (await findInstalled(options.places ?? installedPlaces(machine))) ??
    (await findCached(machine)) ??
    (await findBundled(machine))
  );
}

/** Returns the folder in which Puppeteer keeps downloaded browsers. */
export function puppeteerCache(machine: Machine): string {
  return machine.env.PUPPETEER_CACHE_DIR ?? path.join(machine.home, ".cache", "puppeteer");
}

async function findConfigured(machine: Machine): Promise<FoundBrowser | undefined> {
  const file = machine.env.PUPPETEER_EXECUTABLE_PATH;
  if (file === undefined || file === "") return undefined;
  if (await isExecutable(file)) return { kind: "configured", path: file, version: undefined, env: {} };
  throw new BrowserNotFound(file);
}

async function findInstalled(places: readonly string[]): Promise<FoundBrowser | undefined> {
  for (const place of places) {
    if ((await isExecutable(place)) && !(await isSnapStub(place))) {
      return { kind: "installed", path: place, version: undefined, env: {} };
    }
  }
  return undefined;
}

/**
 * Ubuntu's `chromium-browser` is only a script that asks for a snap. Where the snap is installed, it is found in its
 * own place.
 */
async function isSnapStub(file: string): Promise<boolean> {
  await using handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  const head = buffer.toString("latin1", 0, bytesRead);
  return head.startsWith("#!") && head.includes("snap install");
}

async function findCached(machine: Machine): Promise<FoundBrowser | undefined> {
  const { Browser, getInstalledBrowsers, getVersionComparator } = await import("@puppeteer/browsers");
  const cached = await getInstalledBrowsers({ cacheDir: puppeteerCache(machine) });
  for (const wanted of [Browser.CHROMEHEADLESSSHELL, Browser.CHROME]) {
    const newestFirst = cached
      .filter(({ browser }) => browser === wanted)
      .toSorted((a, b) => getVersionComparator(wanted)(b.buildId, a.buildId));
    for (const { executablePath, buildId } of newestFirst) {
      if (await isExecutable(executablePath)) {
        return { kind: "cached", path: executablePath, version: buildId, env: {} };
      }
    }
  }
  return undefined;
}

async function findBundled(machine: Machine): Promise<FoundBrowser | undefined> {
  const bundled = await findBundledChromium(machine);
  return bundled && { kind: "bundled", path: bundled.path, version: undefined, env: bundled.env };
}
