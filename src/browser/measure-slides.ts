/** Lays out a deck's static page in the browser and measures every slide. */
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { BrowserError } from "./browser-error.ts";
import { measureInPage, type SlideMeasure } from "./measure-in-page.ts";
import { type StaticPage, withStaticPage } from "./static-page.ts";

/**
 * Returns a measure for each slide of the page that would be printed, in order. The page stays open for `printPdf`. Throws a
 * BrowserError as printing does.
 */
export function measureSlides(
  options: Omit<StaticPage, "viewport" | "shared">,
): Promise<readonly SlideMeasure[]> {
  return withStaticPage({ ...options, viewport: SLIDE_SIZE, shared: "first" }, async (page) => {
    const measures = await page.evaluate(measureInPage);
    if (measures.length === 0) throw new BrowserError("The page to measure has no slide.");
    return measures;
  });
}
