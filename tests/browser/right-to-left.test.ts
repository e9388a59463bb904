import { PNG } from "pngjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { screenshotSlides } from "../../src/browser/screenshot-slides.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { everyLayout } from "../support/every-layout.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { smallBrief } from "../support/small-brief.ts";
import { findTestBrowser } from "./test-browser.ts";

const open: { browser?: OpenBrowser } = {};

beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
});

function pageOf(direction: "ltr" | "rtl"): string {
  const deck = everyLayout({ language: direction === "rtl" ? "ar" : "en", direction });
  return renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
}

function withPage<T>(direction: "ltr" | "rtl", use: (page: Page) => Promise<T>): Promise<T> {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser.withPage(async (page) => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.setContent(pageOf(direction), { waitUntil: "load" });
    return use(page);
  });
}

const MIRRORED = {
  "the audience": "#open-door .edition",
  "the marking": "#open-door header .marking",
  "a point's sign": "#open-door .point__text",
  "how sure a judgement is": "#judgements .standing",
  "a column": "#two-letters .column:last-child",
  "a table's last cell": "#wordings tbody tr:first-child td:last-child",
  "a timeline's last event": "#course .event:last-child .event__line",
  "a date of a vertical timeline": "#morning .event:first-child .event__date",
  "an evidence slide's sources": "#evidence .exhibits__about",
  "the page's number": "#open-door .folio__number",
};

/** Distance from the edge that lines begin at, in px. */
function insetOf(page: Page, selector: string, direction: "ltr" | "rtl"): Promise<unknown> {
  const inset = direction === "rtl" ? "1280 - box.right" : "box.left";
  return page.evaluate(
    `(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return Math.round(${inset}); })()`,
  );
}

describe("a deck in Arabic or Hebrew", () => {
  it.each(Object.entries(MIRRORED))("has %s on the other side", async (_name, selector) => {
    const usual = await withPage("ltr", (page) => insetOf(page, selector, "ltr"));
    const mirrored = await withPage("rtl", (page) => insetOf(page, selector, "rtl"));
    expect(Math.abs(Number(mirrored) - Number(usual))).toBeLessThanOrEqual(2);
  });

  it("has the words of a chart where they stand in others: drawings are not mirrored", async () => {
    const places = `(() => {
      const drawing = document.querySelector("#barges .chart__drawing");
      const from = drawing.getBoundingClientRect().left;
      return [...drawing.querySelectorAll("text")].map((text) => Math.round(text.getBoundingClientRect().left - from));
    })()`;
    const usual = await withPage("ltr", (page) => page.evaluate(places));
    expect(usual).not.toEqual([]);
    expect(await withPage("rtl", (page) => page.evaluate(places))).toEqual(usual);
  });

  it("is pictured where it stands", async () => {
    if (open.browser === undefined) throw new Error("No browser is open.");
    const [, slide] = await screenshotSlides({
      browser: open.browser,
      html: pageOf("rtl"),
      scale: 1,
      audience: "everyone",
    });
    const { data } = PNG.sync.read(Buffer.from(slide ?? []));
    const dark = data.filter((value, at) => at % 4 === 0 && value < 100).length;
    expect(dark).toBeGreaterThan(5000);
  });
});

/** Where characters of a text are drawn from left to right, as the places of their boxes. */
const ORDER = `((selector, words) => {
  const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (box && words.includes(node.data[at])) found.push([box.left, node.data[at]]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]).map(([, letter]) => letter).join("");
})`;

function drawn(brief: string, selector: string, letters: string): Promise<unknown> {
  const { deck } = deckFor(compileFiles({ ...smallBrief(brief) }), "everyone");
  const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser.withPage(async (page) => {
    await page.setContent(html, { waitUntil: "load" });
    return page.evaluate(`${ORDER}(${JSON.stringify(selector)}, ${JSON.stringify(letters)})`);
  });
}

const pointOf = (text: string, language: string): string =>
  `language: ${language}\nslides:\n  - { id: a, title: T, points: [{ text: ${JSON.stringify(text)}, kind: context }] }\n`;

describe("words in the other direction", () => {
  it("keep their full stop: an English point of a Hebrew deck, and a Hebrew one of an English deck", async () => {
    expect(await drawn(pointOf("Gates shut.", "he"), ".point__text", "Gs.")).toBe("Gss.");
    expect(await drawn(pointOf("השער נסגר.", "en"), ".point__text", "ה.")).toBe(".ה");
  });

  it("keep both of their quotation marks inside a line, and what follows stands behind them", async () => {
    expect(await drawn(pointOf("It wrote “השער נסגר.”, so K.", "en"), ".point__text", "I“”,K")).toBe("I”“,K");
    expect(await drawn(pointOf("נכתב “It is shut.”, ולא עוד.", "he"), ".point__text", "I“”,")).toBe(",“I”");
  });

  it("do not turn figures around: 37 (−5%)", async () => {
    expect(await drawn(pointOf("37 (−5%)", "he"), ".point__text", "37(−5%)")).toBe("37(−5%)");
  });
});
