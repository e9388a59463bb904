/** Lays a deck's static page out in the browser and measures every slide. Called by build, before anything is printed. */
import { BrowserError } from "./browser-error.ts";
import { measureInPage, type SlideMeasure } from "./measure-in-page.ts";
import type { OpenBrowser } from "./open-browser.ts";

/** Returns a measure for each slide, in order. Scripts of the page do not run. Throws a BrowserError as printing does. */
export function measureSlides(options: {
  readonly browser: OpenBrowser;
  /** The page that would be printed. */
  readonly html: string;
}): Promise<readonly SlideMeasure[]> {
  const { browser, html } = options;
  return browser.withPage(async (page) => {
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1280, height: 720 });
    await page.setContent(html, { waitUntil: "load", timeout: 0 });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const measures = await page.evaluate(measureInPage);
    if (measures.length === 0) throw new BrowserError("The page to measure shows no slide.");
    return measures;
  });
}
