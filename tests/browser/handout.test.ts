import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { renderHandout } from "../../src/render/render-handout.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
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

function browser(): OpenBrowser {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser;
}

function handoutOf(head: string, slides: readonly string[], address = "https://port.example/memo"): string {
  const brief = smallBrief(`${head}\nslides:\n${slides.map((slide) => `  - ${slide}\n`).join("")}`);
  const sources = brief["sources.yaml"]?.replace(
    "derived-from: [] }",
    `URL: "${address}", derived-from: [] }`,
  );
  const { deck } = deckFor(compileFiles({ ...brief, "sources.yaml": sources ?? "" }), "everyone");
  return renderHandout({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
}

const LONG = `https://port.example/${"papers_on_the_quay_".repeat(9)}memo`;

const slide = (id: string): string =>
  `{ id: ${id}, title: Slide ${id}, points: ["Three of five cranes stand still. [@cranes; @herald-cranes]"], notes: ["Say little."] }`;

/** As wide as what is printed on a page of A4. */
function onPaper<T>(html: string, look: (page: Page) => Promise<T>): Promise<T> {
  return browser().withPage(async (page) => {
    await page.setViewport({ width: 658, height: 948 });
    await page.setContent(html, { waitUntil: "load" });
    return look(page);
  });
}

describe("a handout on paper", () => {
  it("has slides that can be read where no notes stand beside them: points of 9 pt, two slides a page", async () => {
    const html = handoutOf("", ["a", "b", "c", "d"].map(slide));
    const size = await onPaper(html, (page) =>
      page.evaluate(`(() => {
        const size = parseFloat(getComputedStyle(document.querySelector(".mini .point__text")).fontSize);
        return (size * document.querySelector(".mini .slide").getBoundingClientRect().width) / 1280;
      })()`),
    );
    expect(Number(size) * 0.75).toBeGreaterThanOrEqual(9);
    const { pages } = await pdfText(await printPdf({ browser: browser(), html }));
    expect(pages[1]).toContain("Slide b");
    expect(pages[1]).toContain("Slide c");
  });

  it.each(["A4", "Letter"])(
    "has two slides on a page of %s with slides-2, each with its notes",
    async (paper) => {
      const options = `handout: { layout: slides-2, notes: true, paper: ${paper} }`;
      const html = handoutOf(options, ["a", "b", "c", "d", "e"].map(slide));
      const { pages } = await pdfText(await printPdf({ browser: browser(), html }));
      const found = pages.map((page) => page.match(/Slide [a-e]/g) ?? []).filter((names) => names.length > 0);
      expect(Math.max(...found.map((names) => new Set(names).size))).toBe(2);
      expect(found.length).toBeLessThanOrEqual(3);
    },
  );

  it.each(["en", "ar"])(
    "keeps every word within the page, even those of long addresses: %s",
    async (language) => {
      const html = handoutOf(`language: ${language}\nhandout: { notes: true }`, ["a", "b"].map(slide), LONG);
      const outside = await onPaper(html, (page) =>
        page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll("body *")].filter((element) => !element.closest(".mini"))
          .map((element) => [element.className, element.getBoundingClientRect()]);
        return boxes.filter(([, { left, right }]) => left < -1 || right > innerWidth + 1).map(([name]) => name);
      })()`),
      );
      expect(outside).toEqual([]);
    },
  );

  it("has the bullets and numbers of a list in the notes, beside their words", async () => {
    const notes = JSON.stringify("Say:\n\n- one\n- two\n\nThen:\n\n1. three");
    const html = handoutOf("handout: { layout: slides-3-notes, notes: true }", [
      `{ id: a, title: A, points: [{ text: A, kind: context }], notes: [${notes}] }`,
    ]);
    const signs = await onPaper(html, (page) =>
      page.evaluate(`[...document.querySelectorAll(".entry__notes li")].map((item) => {
        const { display, listStyleType } = getComputedStyle(item);
        return [item.textContent.trim(), display, listStyleType, parseFloat(getComputedStyle(item.parentElement).paddingLeft) > 9];
      })`),
    );
    expect(signs).toEqual([
      ["one", "list-item", "disc", true],
      ["two", "list-item", "disc", true],
      ["three", "list-item", "decimal", true],
    ]);
  });

  it("does not repeat its own head as a slide", async () => {
    const html = handoutOf("", ["{ id: start, layout: title }", slide("a")]);
    const minis = await onPaper(html, (page) => page.evaluate(`document.querySelectorAll(".mini").length`));
    expect(minis).toBe(1);
  });
});
