import { afterEach, describe, expect, it, vi } from "vitest";
import { BrowserError } from "../../src/browser/browser-error.ts";
import { BrowserNotFound, WAYS_TO_A_BROWSER } from "../../src/browser/browser-not-found.ts";
import { findBrowser } from "../../src/browser/find-browser.ts";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { SharedBrowser } from "../../src/make/shared-browser.ts";

vi.mock("../../src/browser/find-browser.ts", async (importOriginal) => ({
  ...(await importOriginal<typeof import("../../src/browser/find-browser.ts")>()),
  findBrowser: vi.fn(),
}));
vi.mock("../../src/browser/open-browser.ts", () => ({ openBrowser: vi.fn() }));

const FOUND = { kind: "installed", path: "/usr/bin/browser", version: undefined, env: {} } as const;

/** Puts a stand-in in the place of the browser; returns what is called when it is closed. */
function standIn(sandboxed: boolean) {
  const close = vi.fn(async () => undefined);
  vi.mocked(findBrowser).mockResolvedValue(FOUND);
  vi.mocked(openBrowser).mockResolvedValue({
    version: "1.2.3.4",
    sandboxed,
    timeoutMs: 1_000,
    withPage: async () => {
      throw new Error("No page is lent here.");
    },
    [Symbol.asyncDispose]: close,
  });
  return close;
}

const SILENT = { onRemark: () => undefined, onWarning: () => undefined };

afterEach(() => vi.resetAllMocks());

describe("the browser of a run", () => {
  it("is opened once, when it is first asked for, and closed at the end", async () => {
    const close = standIn(true);
    {
      await using shared = new SharedBrowser(SILENT);
      expect(openBrowser).not.toHaveBeenCalled();
      const both = await Promise.all([shared.open(), shared.open()]);
      expect(both[0]).toBe(both[1]);
      expect(await shared.open()).toBe(both[0]);
      expect(close).not.toHaveBeenCalled();
    }
    expect(openBrowser).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("is never opened by a run that prints nothing", async () => {
    standIn(true);
    await new SharedBrowser(SILENT)[Symbol.asyncDispose]();
    expect(findBrowser).not.toHaveBeenCalled();
  });

  it("is announced once where it runs without its sandbox, and not otherwise", async () => {
    for (const sandboxed of [true, false]) {
      standIn(sandboxed);
      const announce = vi.fn();
      const shared = new SharedBrowser({ ...SILENT, onRemark: announce });
      await shared.open();
      await shared.open();
      expect(announce).toHaveBeenCalledTimes(sandboxed ? 0 : 1);
    }
  });

  it("that is nowhere to be found is an error that names the ways to one", async () => {
    vi.mocked(findBrowser).mockResolvedValue(undefined);
    await using shared = new SharedBrowser(SILENT);
    await expect(shared.open()).rejects.toThrow(BrowserNotFound);
    await expect(shared.open()).rejects.toMatchObject({ hints: WAYS_TO_A_BROWSER });
    expect(findBrowser).toHaveBeenCalledTimes(1);
  });

  it.each([
    [undefined, "No browser was found to print PDFs with, so nobody measured whether every slide fits."],
    [
      "/nowhere/chrome",
      'PUPPETEER_EXECUTABLE_PATH names "/nowhere/chrome", which is not a program, so nobody measured whether every slide fits.',
    ],
  ])("may be missing where nothing is printed, which is warned of once: %s", async (configured, warning) => {
    vi.mocked(findBrowser).mockRejectedValue(new BrowserNotFound(configured));
    const announce = vi.fn();
    const shared = new SharedBrowser({ ...SILENT, onWarning: announce });
    expect(await shared.openIfThere()).toBeUndefined();
    expect(await shared.openIfThere()).toBeUndefined();
    expect(announce.mock.calls).toEqual([[warning]]);
  });

  it("that does not start leaves its error, and nothing to close", async () => {
    vi.mocked(findBrowser).mockResolvedValue(FOUND);
    vi.mocked(openBrowser).mockRejectedValue(new BrowserError("It does not start."));
    const shared = new SharedBrowser(SILENT);
    await expect(shared.open()).rejects.toThrow("It does not start.");
    await expect(shared[Symbol.asyncDispose]()).resolves.toBeUndefined();
  });
});
