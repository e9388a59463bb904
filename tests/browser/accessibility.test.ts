import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { SCHEMES } from "../../src/model/scheme.ts";
import { type IndexCard, renderIndex } from "../../src/render/render-index.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { breaches, lowContrasts } from "../support/axe-in-page.ts";
import { markingOf } from "../support/deck-fixture.ts";
import { everyLayout } from "../support/every-layout.ts";
import { some } from "../support/in-full.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const templates = readTemplates();

const LOOKS = themeNames(readTemplateFiles()).flatMap((theme) =>
  SCHEMES.map((scheme) => ({ theme, scheme })),
);

async function withPresenter<T>(use: (presenter: Presenter) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return use(open.presenter);
}

/** Hands over a static page with axe-core in it. */
function show(html: string, use: (page: Page) => Promise<void>): Promise<void> {
  return withPresenter(({ browser }) =>
    browser.withPage(async (page) => {
      await page.setViewport({ width: 1280, height: 720 });
      await page.setContent(html, { waitUntil: "load" });
      await page.evaluate(AXE);
      await use(page);
    }),
  );
}

/** Hands over the deck as it is presented, with axe-core in it. */
function present(deck: Deck, use: (page: Page) => Promise<void>): Promise<void> {
  return withPresenter((presenter) =>
    presenter.present(deck, async (page) => {
      await page.evaluate(AXE);
      await use(page);
    }),
  );
}

// the elements and their order are the same in every theme
describe.each(some(LOOKS, LOOKS.length))("the theme $theme, $scheme, slide by slide", (look) => {
  const deck = everyLayout(look);

  it("breaks no rule of axe-core on any slide", async () => {
    await present(deck, async (page) => {
      for (const slide of deck.slides) {
        await page.waitForSelector(`[id="${slide.id}"].present`);
        expect({ slide: slide.id, faults: await page.evaluate(breaches) }).toEqual({
          slide: slide.id,
          faults: [],
        });
        await page.keyboard.press("ArrowRight");
      }
    });
  });
});

describe.each(LOOKS)("the theme $theme, $scheme", (look) => {
  const deck = everyLayout(look);

  // on the static page, since axe-core takes Reveal's stage for something that covers the slides
  it("sets every text of every slide in a contrast of WCAG's level AA", async () => {
    const html = renderPrint({ deck, templates, assets: readAssets() }).value ?? "";
    await show(html, async (page) => expect(await page.evaluate(lowContrasts)).toEqual([]));
  });
});

// its colours are those of evidence slides
describe.each(some(LOOKS, 3))("the theme $theme, $scheme, with its drawer open", (look) => {
  const deck = everyLayout(look);

  it("breaks no rule of axe-core, and sets its texts in a contrast of level AA", async () => {
    await present(deck, async (page) => {
      await page.evaluate('location.hash = "#/shut"');
      // a slide of a stack is "present" in it before the deck has gone there
      await page.waitForFunction('Reveal.getCurrentSlide().id === "shut"');
      await page.keyboard.press("e");
      await page.waitForSelector(".drawer[open] .exhibit");
      expect(await page.evaluate(breaches)).toEqual([]);
      // axe-core does not know that a modal dialog lies over everything
      await page.evaluate('document.querySelector(".reveal").style.display = "none"');
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    });
  });
});

describe("the index page", () => {
  it("breaks no rule of axe-core", async () => {
    const card: IndexCard = {
      audience: "Press",
      marking: markingOf("AMBER"),
      picture: "<!doctype html><html lang=en><title>First slide</title><p>Words",
      counts: ["12 slides", "4 sources"],
      files: [{ href: "press/deck.html", name: "deck.html", what: "deck for a browser" }],
      pictures: [1, 2].map((at) => ({ href: `press/slides/0${at}.png`, number: `${at}` })),
      withheld: [{ item: "point of “police”", because: "marked TLP:RED" }],
    };
    const index = { title: "The quay", language: "en", direction: "ltr", cards: [card, card] } as const;
    const html = renderIndex({ index, templates, assets: readAssets() }).value ?? "";
    await show(html, async (page) => {
      expect(await page.evaluate(breaches)).toEqual([]);
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    });
  });
});
