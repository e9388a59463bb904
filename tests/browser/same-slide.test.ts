import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderPrint } from "../../src/render/render-print.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { wholeDeck } from "../support/whole-deck.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const deck = wholeDeck();

/** Each slide on a stage of its own size, without what surrounds it there. */
async function onScreen(presenter: Presenter): Promise<readonly Buffer[]> {
  return presenter.present(deck, async (page) => {
    await page.evaluate("Reveal.configure({ margin: 0, controls: false, progress: false })");
    const pictures: Buffer[] = [];
    for (const _slide of deck.slides) {
      pictures.push(await picture(page));
      await page.keyboard.press("ArrowRight");
    }
    return pictures;
  });
}

/** Each slide of the page that is printed. */
async function inPrint(presenter: Presenter): Promise<readonly Buffer[]> {
  const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
  return presenter.browser.withPage(async (page) => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.setContent(html, { waitUntil: "load" });
    const pictures: Buffer[] = [];
    for (const slide of await page.$$(".slide")) {
      await slide.scrollIntoView();
      pictures.push(await picture(page));
    }
    return pictures;
  });
}

async function picture(page: Page): Promise<Buffer> {
  await page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => true)");
  return Buffer.from(await page.screenshot());
}

it("A slide looks the same on screen and in print: under 1 % of its pixels differ", async () => {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  const screen = await onScreen(open.presenter);
  const print = await inPrint(open.presenter);
  expect(print).toHaveLength(deck.slides.length);
  for (const [at, shown] of screen.entries()) {
    const [a, b] = [PNG.sync.read(shown), PNG.sync.read(print[at] ?? Buffer.of())];
    const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
    expect(differing / (a.width * a.height), deck.slides[at]?.id).toBeLessThan(0.01);
  }
});
