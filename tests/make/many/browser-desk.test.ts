import { describe, expect, it, vi } from "vitest";
import { BrowserError } from "../../../src/browser/browser-error.ts";
import { PageFailure } from "../../../src/browser/open-browser.ts";
import type { PageBrowser } from "../../../src/browser/page-browser.ts";
import { BrowserDesk } from "../../../src/make/many/browser-desk.ts";
import { carriedError, carryError } from "../../../src/make/many/carried-error.ts";
import { type Ask, farBrowsers } from "../../../src/make/many/far-browser.ts";
import type { StartBrowser } from "../../../src/make/shared-browser.ts";

/** A browser that answers with what it is asked, and notes what becomes of it. */
function standIn(changes: Partial<PageBrowser> = {}) {
  const close = vi.fn(async () => undefined);
  const browser: PageBrowser = {
    version: "153.0.8010.0",
    sandboxed: false,
    timeoutMs: 7,
    measureSlides: async () => [],
    printPdf: async ({ html, task = "" }) => Buffer.from(`${html} ${task}`),
    screenshotSlides: async ({ html, scale }) => [Buffer.from(`${html}${scale}`)],
    pictureToPng: async ({ url }) => Buffer.from(url),
    [Symbol.asyncDispose]: close,
    ...changes,
  };
  return { browser, close };
}

/** The two ends with nothing but messages between them. */
function farWith(start: StartBrowser) {
  const desk = new BrowserDesk(start);
  const ask: Ask = async (work) => {
    try {
      return structuredClone(await desk.answer(structuredClone(work))) as never;
    } catch (error) {
      throw carriedError(structuredClone(carryError(error)));
    }
  };
  return { desk, far: farBrowsers(ask) };
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

describe("a browser of another thread", () => {
  it("does what it is asked, and says what it is", async () => {
    const { far } = farWith(async () => standIn().browser);
    const browser = await far({ isShared: true });
    expect([browser.version, browser.sandboxed, browser.timeoutMs]).toEqual(["153.0.8010.0", false, 7]);
    expect(text(await browser.printPdf({ html: "<p>", task: "printing" }))).toBe("<p> printing");
    const [picture] = await browser.screenshotSlides({ html: "<p>", scale: 2, audience: "press" });
    expect(text(picture)).toBe("<p>2");
    const drawing = { url: "data:,x", width: 1, height: 1, task: "drawing" };
    expect(text(await browser.pictureToPng(drawing))).toBe("data:,x");
    expect(await browser.measureSlides({ html: "" })).toEqual([]);
  });

  it("fails as the browser fails, on a page and at its start", async () => {
    const failing = standIn({ printPdf: () => Promise.reject(new PageFailure("It crashes.")) });
    const browser = await farWith(async () => failing.browser).far({ isShared: true });
    await expect(browser.printPdf({ html: "" })).rejects.toThrow(PageFailure);
    const none = farWith(() => Promise.reject(new BrowserError("It does not start.")));
    await expect(none.far({ isShared: true })).rejects.toThrow(BrowserError);
  });

  it("is closed with what was asked for alone, and when its signal aborts, which ends what is in progress", async () => {
    const hanging = standIn({ printPdf: () => new Promise(() => undefined) });
    const signals: (AbortSignal | undefined)[] = [];
    const { far } = farWith(async ({ signal }) => {
      signals.push(signal);
      return hanging.browser;
    });
    await (await far({ isShared: true }))[Symbol.asyncDispose]();
    expect(hanging.close).not.toHaveBeenCalled();
    const stop = new AbortController();
    const alone = await far({ isShared: false, signal: stop.signal });
    const printing = alone.printPdf({ html: "" });
    stop.abort(new Error("That is decided."));
    await expect(printing).rejects.toThrow("That is decided.");
    await expect.poll(() => hanging.close.mock.calls.length).toBe(1);
    expect(signals.map((signal) => signal?.aborted)).toEqual([undefined, true]);
  });

  it("is closed by the desk where its thread has ended without a word", async () => {
    const left = standIn();
    const { desk, far } = farWith(async () => left.browser);
    await far({ isShared: false });
    await desk[Symbol.asyncDispose]();
    expect(left.close).toHaveBeenCalledTimes(1);
  });
});
