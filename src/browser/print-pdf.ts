/** Prints a static page to PDF, with one 1280x720 px sheet per slide. What was measured is not laid out once more. */
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { type StaticPage, withStaticPage } from "./static-page.ts";

/**
 * Returns a tagged PDF with an outline made of the headings. Its sheets are 960x540 pt unless the page sets another
 * size. Throws a BrowserError when the browser fails, or takes too long.
 */
export async function printPdf(options: Omit<StaticPage, "viewport" | "shared">): Promise<Uint8Array> {
  return withStaticPage({ ...options, shared: "last" }, (page) =>
    page.pdf({
      width: `${SLIDE_SIZE.width}px`,
      height: `${SLIDE_SIZE.height}px`,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    }),
  );
}
