/** Lays out a static page in the browser. */
import type { HTTPRequest, Page, Viewport } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { OpenBrowser, PageOptions } from "./open-browser.ts";

export interface StaticPage extends Omit<PageOptions, "kept"> {
  readonly browser: OpenBrowser;
  /** A complete document that needs nothing from outside: styles, fonts and images are inline, or `data:` addresses. */
  readonly html: string;
  /** In CSS px; the browser's own where left out. */
  readonly viewport?: Viewport;
  /** Where another use has left a page of the same HTML open, that is used as it is. `"first"` leaves one open. */
  readonly shared?: "first" | "last";
}

/**
 * Returns what `use` makes of the page once its fonts are loaded. The page's scripts do not run, and every request is
 * refused. Throws a BrowserError when the page navigates away, and as `OpenBrowser.withPage` does.
 */
export function withStaticPage<T>(
  options: StaticPage,
  use: (page: Page, goesOn: () => void) => Promise<T>,
): Promise<T> {
  const { browser, html, viewport, shared, ...limits } = options;
  const kept = shared && { as: html, isForMore: shared === "first" };
  return browser.withPage(
    async (page, isLaidOut, goesOn) => {
      if (!isLaidOut) await layOut(page, html, viewport);
      const made = await use(page, goesOn);
      if (page.url() !== "about:blank") throw new BrowserError(`The page leads away to "${page.url()}".`);
      return made;
    },
    { ...limits, kept },
  );
}

async function layOut(page: Page, html: string, viewport: Viewport | undefined): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", refuseRequest);
  if (viewport !== undefined) await page.setViewport(viewport);
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  await page.evaluate(FONTS_LOADED);
}

/** A face that only the margins of a printed page use is wanted when it is too late, and its words are not painted. */
const FONTS_LOADED =
  "Promise.all(Array.from(document.fonts, (face) => face.load().catch(() => undefined))).then(() => document.fonts.ready).then(() => true)";

/**
 * For `evaluate`: waits until the page's pictures can be painted. One that cannot be decoded does not delay the others.
 */
export const PICTURES_DECODED =
  "Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))).then(() => true)";

function refuseRequest(request: HTTPRequest): void {
  const isInline = request.url().startsWith("data:");
  // A navigation that is aborted, rather than failed, leaves the page as it was.
  const answer = isInline ? request.continue() : request.abort("aborted");
  // The page may be closed by now.
  answer.catch(() => undefined);
}
