import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { BrowserNotFound } from "../../src/browser/browser-not-found.ts";
import { findBrowser } from "../../src/browser/find-browser.ts";
import { makeFolder } from "./temporary-folder.ts";
import { machineIn, writeScript } from "./test-browser.ts";

let folder: string;

beforeEach(async () => {
  const temporary = await makeFolder();
  folder = temporary.path;
  onTestFinished(() => temporary[Symbol.asyncDispose]());
});

/** No package is for this kind of machine, so that nothing is unpacked. */
const arch = "riscv64";

const installedChrome = () => writeScript(path.join(folder, "bin", "google-chrome"));

function cachedShell(version: string, cache = path.join(folder, "home", ".cache", "puppeteer")) {
  const build = path.join(cache, "chrome-headless-shell", `linux-${version}`);
  return writeScript(path.join(build, "chrome-headless-shell-linux64", "chrome-headless-shell"));
}

describe("the search for a browser", () => {
  it("takes the program that PUPPETEER_EXECUTABLE_PATH names before all others", async () => {
    await installedChrome();
    const own = await writeScript(path.join(folder, "own"));
    const machine = machineIn(folder, { arch, env: { PUPPETEER_EXECUTABLE_PATH: own } });
    expect(await findBrowser({ machine })).toEqual({
      kind: "configured",
      path: own,
      version: undefined,
      env: {},
    });
  });

  it("fails rather than take another when PUPPETEER_EXECUTABLE_PATH names nothing", async () => {
    await installedChrome();
    const machine = machineIn(folder, { arch, env: { PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome" } });
    const finding = findBrowser({ machine });
    await expect(finding).rejects.toBeInstanceOf(BrowserNotFound);
    await expect(finding).rejects.toThrow(
      'PUPPETEER_EXECUTABLE_PATH names "/nowhere/chrome", which is not a program.',
    );
  });

  it("takes an installed browser before one in Puppeteer's cache", async () => {
    const chrome = await installedChrome();
    await cachedShell("150.0.1.2");
    const found = await findBrowser({ machine: machineIn(folder, { arch }) });
    expect(found).toMatchObject({ kind: "installed", path: chrome });
  });

  it("takes Chrome before Chromium and Chromium before Edge, wherever they stand in PATH", async () => {
    const [first, second] = [path.join(folder, "first"), path.join(folder, "second")];
    const machine = machineIn(folder, { arch, env: { PATH: `${first}:${second}` } });
    await writeScript(path.join(first, "microsoft-edge"));
    const chromium = await writeScript(path.join(first, "chromium"));
    const chrome = await writeScript(path.join(second, "google-chrome"));
    expect(await findBrowser({ machine })).toMatchObject({ path: chrome });
    await rm(chrome);
    expect(await findBrowser({ machine })).toMatchObject({ path: chromium });
  });

  it("passes over the script that only asks for a snap", async () => {
    const stub = await writeScript(
      path.join(folder, "bin", "chromium-browser"),
      'echo "Command requires the chromium snap to be installed: snap install chromium"',
    );
    expect(await findBrowser({ machine: machineIn(folder, { arch }), places: [stub] })).toBeUndefined();
  });

  it("passes over a folder that is called like a browser", async () => {
    const place = path.join(folder, "bin", "chromium");
    await mkdir(place, { recursive: true });
    expect(await findBrowser({ machine: machineIn(folder, { arch }), places: [place] })).toBeUndefined();
  });

  it("takes the newest of Puppeteer's cache, by number and not by letter", async () => {
    await cachedShell("99.0.1.2");
    const newest = await cachedShell("150.0.1.2");
    const found = await findBrowser({ machine: machineIn(folder, { arch }), places: [] });
    expect(found).toEqual({ kind: "cached", path: newest, version: "150.0.1.2", env: {} });
  });

  it("passes over a download that was never finished", async () => {
    await mkdir(path.dirname(await cachedShell("99.0.1.2")), { recursive: true });
    await rm(await cachedShell("150.0.1.2"));
    const found = await findBrowser({ machine: machineIn(folder, { arch }), places: [] });
    expect(found).toMatchObject({ version: "99.0.1.2" });
  });

  it("looks for the cache where PUPPETEER_CACHE_DIR says", async () => {
    const cache = path.join(folder, "elsewhere");
    const shell = await cachedShell("150.0.1.2", cache);
    const machine = machineIn(folder, { arch, env: { PUPPETEER_CACHE_DIR: cache } });
    expect(await findBrowser({ machine, places: [] })).toMatchObject({ kind: "cached", path: shell });
  });

  it("answers with nothing where there is none", async () => {
    expect(await findBrowser({ machine: machineIn(folder, { arch }), places: [] })).toBeUndefined();
  });
});
