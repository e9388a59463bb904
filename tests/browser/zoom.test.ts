import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches, lowContrasts } from "../support/axe-in-page.ts";
import { everyLayout } from "../support/every-layout.ts";
import { openPresenter, type Presenter } from "../support/present.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Hands over a deck at one of its slides. */
function at<T>(slide: string, use: (page: Page, said: readonly string[]) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(everyLayout(), async (page, said) => {
    await page.evaluate(`location.hash = "#/${slide}"`);
    await page.waitForFunction(`Reveal.getCurrentSlide().id === "${slide}"`);
    return use(page, said);
  });
}

const isOpen = (page: Page): Promise<unknown> => page.evaluate('document.querySelector(".zoom").open');

const width = (page: Page, selector: string): Promise<number> =>
  page.$eval(selector, (one) => one.getBoundingClientRect().width);

const slide = (page: Page): Promise<unknown> => page.evaluate("Reveal.getCurrentSlide().id");

describe("a picture or chart of a slide", () => {
  it("fills the window by a click, and twice that by another, under its slide's title and marking", async () => {
    await at("gate", async (page, said) => {
      const before = await width(page, "#gate .illustration__image");
      await page.click("#gate .illustration__image");
      expect(await isOpen(page)).toBe(true);
      const fitted = await width(page, ".zoom__room > *");
      expect(fitted).toBeGreaterThan(before);
      expect(fitted).toBeLessThanOrEqual(1280);
      expect(await page.$eval(".zoom__head", (head) => head.textContent)).toMatch(
        /The left half.*TLP:AMBER/s,
      );
      await page.mouse.click(900, 500);
      expect(await width(page, ".zoom__room > *")).toBeCloseTo(2 * fitted, 0);
      expect(await page.$eval(".zoom__room", (room) => room.scrollLeft)).toBeGreaterThan(400);
      expect(said).toEqual([]);
    });
  });

  it("is enlarged by Z and left by Esc, and the deck hears neither", async () => {
    await at("barges", async (page) => {
      await page.keyboard.press("z");
      expect(await isOpen(page)).toBe(true);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Escape");
      expect(await isOpen(page)).toBe(false);
      expect(await slide(page)).toBe("barges");
      expect(await page.evaluate("Reveal.isOverview()")).toBe(false);
      await page.keyboard.press("z");
      await page.keyboard.press("z");
      expect(await isOpen(page)).toBe(false);
    });
  });

  it("has a button for the keyboard, which gets the focus back", async () => {
    await at("gate", async (page) => {
      await page.focus("#gate .enlarge");
      await page.keyboard.press("Enter");
      expect(await isOpen(page)).toBe(true);
      await page.keyboard.press("Enter");
      expect(await page.$eval(".zoom", (zoom) => zoom.classList.contains("is-closer"))).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.evaluate('document.activeElement.matches("#gate .enlarge")')).toBe(true);
    });
  });

  it("leaves a mark of citation its evidence, and a click in the overview its slide", async () => {
    await at("gate", async (page) => {
      await page.click("#gate .cite a");
      expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(true);
      expect(await isOpen(page)).toBe(false);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal.overview.has-grid");
      await page.click("#gate .illustration__image");
      await page.waitForSelector(".reveal:not(.overview)");
      expect(await isOpen(page)).toBe(false);
    });
  });

  it("is enlarged in the reading view too", async () => {
    await at("barges", async (page) => {
      await page.keyboard.press("r");
      await page.waitForSelector(".is-reading");
      await page.click("#barges .chart__drawing");
      const fitted = await width(page, ".zoom__room > *");
      await page.mouse.click(640, 400);
      expect(await width(page, ".zoom__room > *")).toBeCloseTo(2 * fitted, 0);
    });
  });

  it.each(["gate", "barges"])("breaks no rule of axe-core enlarged: %s", async (name) => {
    await at(name, async (page) => {
      await page.evaluate(AXE);
      await page.keyboard.press("z");
      expect(await page.evaluate(breaches)).toEqual([]);
      await page.evaluate('document.querySelector(".reveal").style.display = "none"');
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    });
  });
});
