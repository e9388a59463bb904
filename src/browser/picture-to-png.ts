/** Draws a picture that Office cannot open as a PNG. */
import type { OpenBrowser } from "./open-browser.ts";
import { PICTURES_DECODED, withStaticPage } from "./static-page.ts";

/** In px: sharp on a projector, without more bytes than that needs. */
const LONGEST_SIDE = 2000;

/**
 * Takes a `data:` address and the picture's own size in px. Returns a PNG of the same proportions, transparent where
 * the picture is. `task` says in messages what is being done. Throws a BrowserError as printing does.
 */
export async function pictureToPng(
  browser: OpenBrowser,
  picture: { readonly url: string; readonly width: number; readonly height: number },
  task: () => string = () => "drawing a picture",
): Promise<Uint8Array> {
  const { url } = picture;
  const scale = LONGEST_SIDE / Math.max(picture.width, picture.height, 1);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const style = `body{margin:0}img{display:block;width:${width}px;height:${height}px}`;
  const html = `<style>${style}</style><img src="${url.replaceAll('"', "%22")}">`;
  return withStaticPage({ browser, html, viewport: { width, height }, task }, async (page) => {
    await page.evaluate(PICTURES_DECODED);
    return page.screenshot({ type: "png", omitBackground: true, clip: { x: 0, y: 0, width, height } });
  });
}
