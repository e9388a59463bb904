/** Takes a picture of every slide of a static page. Called by build for the PNG format. */
import type { OpenBrowser } from "./open-browser.ts";

/** Returns one PNG a slide, in order: 1280x720 px times `scale`. Throws a BrowserError as printing does. */
export function screenshotSlides(options: {
  readonly browser: OpenBrowser;
  /** The page that would be printed. */
  readonly html: string;
  readonly scale: 1 | 2;
}): Promise<readonly Uint8Array[]> {
  const { browser, html, scale } = options;
  return browser.withPage(
    async (page) => {
      await page.setJavaScriptEnabled(false);
      await page.setViewport({ width: 1280, height: 720, deviceScaleFactor: scale });
      await page.setContent(html, { waitUntil: "load", timeout: 0 });
      await page.evaluate("document.fonts.ready.then(() => true)");
      const pictures: Uint8Array[] = [];
      // beyond the viewport, Chromium takes pictures of pages that run from right to left beside the page
      for (const slide of await page.$$(".slide")) {
        pictures.push(await slide.screenshot({ type: "png", captureBeyondViewport: false }));
      }
      return pictures;
    },
    { timeoutMs: 300_000 },
  );
}
