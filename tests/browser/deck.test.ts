import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/export/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { findTestBrowser } from "../export/test-browser.ts";
import { wholeDeck } from "../support/deck-fixture.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const open: { browser?: OpenBrowser; folder?: Folder } = {};

beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
  open.folder = folderWith({});
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
  open.folder?.[Symbol.dispose]();
});

/** Opens the deck from its file, as by a double-click, with no network, and hands over what the page had to say. */
async function present<T>(deck: Deck, use: (page: Page, said: string[]) => Promise<T>): Promise<T> {
  const { value } = renderDeck({ deck, templates: readTemplates(), assets: readAssets() });
  const file = join(open.folder?.path ?? "", "deck.html");
  writeFileSync(file, value ?? "");
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser.withPage(async (page) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("requestfailed", (request) => said.push(`failed: ${request.url()}`));
    page.on("request", (request) => {
      if (!/^(data|file):/.test(request.url())) said.push(`asked for: ${request.url()}`);
    });
    await page.setViewport({ width: 1280, height: 720 });
    await page.setOfflineMode(true);
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector(".reveal.ready");
    return use(page, said);
  });
}

const currentSlide = (page: Page): Promise<string> =>
  page.evaluate<[], () => string>('document.querySelector(".slides > .present").id' as never);

describe("a deck opened from its file, without a network", () => {
  const deck = wholeDeck();

  it("says nothing on the console and asks for nothing", async () => {
    await present(deck, async (page, said) => {
      for (const _slide of deck.slides) await page.keyboard.press("ArrowRight");
      expect(said).toEqual([]);
    });
  });

  it("moves by the arrow keys and keeps its place in the address", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await currentSlide(page)).toBe(deck.slides[2]?.id);
      await page.waitForFunction(`location.hash === "#/${deck.slides[2]?.id}"`);
      await page.keyboard.press("ArrowLeft");
      expect(await currentSlide(page)).toBe(deck.slides[1]?.id);
    });
  });

  it("gives an overview, and comes back from it", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal.overview");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal:not(.overview)");
    });
  });

  it("opens the speaker view with the notes of the slide", async () => {
    const noted = {
      ...deck,
      slides: deck.slides.map((slide, at) => ({ ...slide, notes: [`<p>Note ${at + 1}</p>`] })),
    };
    await present(noted, async (page, said) => {
      await page.keyboard.press("ArrowRight");
      const popup = new Promise<Page | null>((resolve) => page.once("popup", resolve));
      await page.keyboard.press("s");
      const view = await popup;
      if (view === null) throw new Error("No speaker view opened.");
      const notes = await view.waitForFunction(
        'document.querySelector(".speaker-controls-notes .value")?.innerText',
      );
      expect(await notes.jsonValue()).toContain("Note 2");
      await view.waitForFunction('document.querySelectorAll("iframe").length === 2');
      await view.close();
      expect(said).toEqual([]);
    });
  });

  it("stays on the slide when a citation mark is followed", async () => {
    await present(deck, async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.click(".slides > .present .cite a");
      expect(await currentSlide(page)).toBe(deck.slides[1]?.id);
    });
  });
});
