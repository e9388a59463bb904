/** Takes pictures of built outputs as people see them: a deck in a browser, the first pages of a PDF. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Page } from "puppeteer-core";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { makeFolder } from "../../tests/browser/temporary-folder.ts";
import { findTestBrowser } from "../../tests/browser/test-browser.ts";

export interface DeckCamera extends AsyncDisposable {
  /** A picture of one slide of a `deck.html`, in WebP. */
  slide(shot: SlideShot): Promise<Uint8Array>;
  /** The first pages of a PDF beside each other, in WebP. Needs poppler's `pdftoppm`. */
  sheets(shot: { readonly pdf: string; readonly pages: number }): Promise<Uint8Array>;
}

export interface SlideShot {
  readonly deck: string;
  /** The slide's ID. */
  readonly slide: string;
  /** The citation mark that is clicked, as a selector within the slide: its evidence then stands beside the slide. */
  readonly citation?: string;
}

const QUALITY = 82;
const SLIDE = { width: 1280, height: 720 };
const SHEET = { width: 1600, height: 1000 };
const SHEETS = `<style>
  body { margin: 0; display: inline-flex; gap: 24px; padding: 24px; background: #e6e9ec; }
  img { inline-size: 590px; box-shadow: 0 1px 4px #14202b55; }</style>`;

export async function openDeckCamera(): Promise<DeckCamera> {
  const browser = await openBrowser(await findTestBrowser());
  return {
    slide: (shot) => browser.withPage((page) => slidePicture(page, shot)),
    sheets: (shot) => browser.withPage((page) => sheetsPicture(page, shot)),
    [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
  };
}

async function slidePicture(page: Page, { deck, slide, citation }: SlideShot): Promise<Uint8Array> {
  await page.setViewport(SLIDE);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(`${pathToFileURL(deck).href}#/${slide}`);
  await page.waitForSelector(".reveal.ready");
  await page.waitForSelector(`#${slide}.present`);
  if (citation !== undefined) {
    await page.click(`#${slide} ${citation}`);
    await page.waitForSelector(".drawer[open]");
  }
  await page.evaluate("document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 500)))");
  return page.screenshot({ type: "webp", quality: QUALITY });
}

async function sheetsPicture(
  page: Page,
  { pdf, pages }: { readonly pdf: string; readonly pages: number },
): Promise<Uint8Array> {
  await using folder = await makeFolder();
  const prefix = path.join(folder.path, "page");
  await promisify(execFile)("pdftoppm", ["-png", "-r", "110", "-l", String(pages), pdf, prefix]);
  const files = (await readdir(folder.path)).toSorted();
  const images = await Promise.all(files.map((file) => readFile(path.join(folder.path, file), "base64")));
  await page.setViewport(SHEET);
  const markup = images.map((data) => `<img src="data:image/png;base64,${data}">`).join("");
  await page.setContent(SHEETS + markup, { waitUntil: "load" });
  const body = await page.waitForSelector("body");
  if (body === null) throw new Error("The page has no body.");
  return body.screenshot({ type: "webp", quality: QUALITY });
}
