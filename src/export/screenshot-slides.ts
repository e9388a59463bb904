/** Takes a picture of every slide of a static page. Called by build for the PNG format. */
import { type StaticPage, withStaticPage } from "./static-page.ts";

/** Returns one PNG a slide of the page that would be printed, in order: 1280x720 px times `scale`. Throws a BrowserError as printing does. */
export function screenshotSlides({
  scale,
  ...page
}: Omit<StaticPage, "viewport"> & { readonly scale: 1 | 2 }): Promise<readonly Uint8Array[]> {
  const viewport = { width: 1280, height: 720, deviceScaleFactor: scale };
  return withStaticPage({ timeoutMs: 300_000, ...page, viewport }, async (laidOut) => {
    const pictures: Uint8Array[] = [];
    // beyond the viewport, Chromium takes pictures of pages that run from right to left beside the page
    for (const slide of await laidOut.$$(".slide")) {
      pictures.push(await slide.screenshot({ type: "png", captureBeyondViewport: false }));
    }
    return pictures;
  });
}
