import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { measureInPage, type SlideMeasure } from "../../src/browser/measure-in-page.ts";
import { measureSlides } from "../../src/browser/measure-slides.ts";
import type { Deck } from "../../src/model/deck.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { everyLayout } from "../support/every-layout.ts";
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

/** What `look` sees of each slide on a stage of its own size, without what surrounds it there. */
async function onScreen<T>(
  presenter: Presenter,
  deck: Deck,
  look: (page: Page) => Promise<T>,
): Promise<readonly T[]> {
  return presenter.present(deck, async (page) => {
    await page.evaluate("Reveal.configure({ margin: 0, controls: false, progress: false })");
    const seen: T[] = [];
    for (const _slide of deck.slides) {
      seen.push(await look(page));
      await page.keyboard.press("ArrowRight");
    }
    return seen;
  });
}

function printPage(deck: Deck): string {
  return renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
}

/** Each slide of the page that is printed. */
async function inPrint(presenter: Presenter, deck: Deck): Promise<readonly Buffer[]> {
  return presenter.browser.withPage(async (page) => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.setContent(printPage(deck), { waitUntil: "load" });
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
  const deck = wholeDeck();
  const screen = await onScreen(open.presenter, deck, picture);
  const print = await inPrint(open.presenter, deck);
  expect(print).toHaveLength(deck.slides.length);
  for (const [at, shown] of screen.entries()) {
    const [a, b] = [PNG.sync.read(shown), PNG.sync.read(print[at] ?? Buffer.of())];
    const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
    expect(differing / (a.width * a.height), deck.slides[at]?.id).toBeLessThan(0.01);
  }
});

/** Of the slide on the stage. */
async function measure(page: Page): Promise<SlideMeasure | undefined> {
  const id = await page.evaluate('document.querySelector(".slides > .present").id');
  return (await page.evaluate(measureInPage)).find((slide) => slide.id === id);
}

it("A slide has the same measures on screen as in print, whatever its layout", async () => {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  const deck = everyLayout();
  const screen = await onScreen(open.presenter, deck, measure);
  const print = await measureSlides({ browser: open.presenter.browser, html: printPage(deck) });
  expect(screen.map((slide) => slide && inWholePixels(slide))).toEqual(print.map(inWholePixels));
});

function inWholePixels(slide: SlideMeasure): SlideMeasure {
  return {
    ...slide,
    tooLong: Math.round(slide.tooLong),
    tooWide: Math.round(slide.tooWide),
    itemHeights: slide.itemHeights.map(Math.round),
    itemRoom: Math.round(slide.itemRoom),
  };
}
