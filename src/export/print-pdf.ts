/** Prints a static page to PDF, one 1280x720 px sheet a slide. Called by the build with the rendered print page. */
import type { HTTPRequest, Page } from "puppeteer-core";
import { BrowserError } from "./browser-error.ts";
import type { OpenBrowser } from "./open-browser.ts";

export interface PrintOptions {
  readonly browser: OpenBrowser;
  /** A whole document that needs nothing from outside: styles, fonts and images inline, as `data:` at most. */
  readonly html: string;
  readonly signal?: AbortSignal;
  /** 120,000 when left out. */
  readonly timeoutMs?: number;
}

/**
 * Returns a tagged PDF with an outline made of the headings, its sheets 960x540 pt. Scripts do not run and every
 * request is refused. Throws a BrowserError when the browser fails or takes too long.
 */
export async function printPdf(options: PrintOptions): Promise<Uint8Array> {
  const { browser, html, signal, timeoutMs = 120_000 } = options;
  return browser.withPage((page) => printPage(page, html), { signal, timeoutMs });
}

async function printPage(page: Page, html: string): Promise<Uint8Array> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", refuseRequest);
  await page.setContent(html, { waitUntil: "load", timeout: 0 });
  const pdf = await page.pdf({
    width: "1280px",
    height: "720px",
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: true,
    timeout: 0,
  });
  if (page.url() !== "about:blank") {
    throw new BrowserError(`The page to print leads away to "${page.url()}".`);
  }
  return pdf;
}

function refuseRequest(request: HTTPRequest): void {
  const isInline = request.url().startsWith("data:");
  // A navigation that is aborted, rather than failed, leaves the page as it was.
  const answer = isInline ? request.continue() : request.abort("aborted");
  // The page may be closed by now.
  answer.catch(() => undefined);
}
