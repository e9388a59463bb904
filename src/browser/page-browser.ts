/** What a run asks of its browser, in plain data alone: the browser may be this process's, or another thread's. */
import type { SlideMeasure } from "./measure-in-page.ts";
import { measureSlides } from "./measure-slides.ts";
import type { OpenBrowser } from "./open-browser.ts";
import { pictureToPng } from "./picture-to-png.ts";
import { printPdf } from "./print-pdf.ts";
import { screenshotSlides } from "./screenshot-slides.ts";

export interface AskedPage {
  /** A complete document that needs nothing from outside. */
  readonly html: string;
  /** How long a try may take, in ms; the browser's own limit where left out. */
  readonly timeoutMs?: number | undefined;
  /** How often it is tried; twice where left out. */
  readonly tries?: number | undefined;
  /** What is being done, for messages: `printing slides.pdf for "press"`. */
  readonly task?: string | undefined;
}

export interface AskedPictures extends Omit<AskedPage, "task"> {
  readonly scale: 1 | 2;
  /** For messages: `"press"`. */
  readonly audience: string;
}

export interface AskedDrawing {
  /** A `data:` address. */
  readonly url: string;
  /** The picture's own size in px. */
  readonly width: number;
  readonly height: number;
  readonly task: string;
}

/** Each method does what the function of its name does, and throws as that does. */
export interface PageBrowser extends AsyncDisposable {
  /** As the browser itself reports it: `153.0.8010.0`. */
  readonly version: string;
  /** False for root, since Chromium has no sandbox for root. */
  readonly sandboxed: boolean;
  /** The longest that a step of the browser may take, in ms. */
  readonly timeoutMs: number;
  measureSlides(page: AskedPage): Promise<readonly SlideMeasure[]>;
  printPdf(page: AskedPage): Promise<Uint8Array>;
  screenshotSlides(page: AskedPictures): Promise<readonly Uint8Array[]>;
  pictureToPng(picture: AskedDrawing): Promise<Uint8Array>;
}

/** The browser is closed with what is returned. */
export function pageBrowser(browser: OpenBrowser): PageBrowser {
  const { version, sandboxed, timeoutMs } = browser;
  return {
    version,
    sandboxed,
    timeoutMs,
    measureSlides: (page) => measureSlides(asStatic(page, browser)),
    printPdf: (page) => printPdf(asStatic(page, browser)),
    screenshotSlides: (page) => screenshotSlides({ ...page, browser }),
    pictureToPng: ({ task, ...picture }) => pictureToPng(browser, picture, () => task),
    [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
  };
}

function asStatic({ task, ...page }: AskedPage, browser: OpenBrowser): Parameters<typeof printPdf>[0] {
  return { ...page, browser, ...(task === undefined ? {} : { task: () => task }) };
}
