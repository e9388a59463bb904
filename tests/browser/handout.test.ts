import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { type Fit, NO_FIT } from "../../src/model/fit.ts";
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

function handoutOf(
  head: string,
  slides: readonly string[],
  address = "https://port.example/memo",
  splits: Fit["splits"] = new Map(),
): string {
  const brief = smallBrief(`${head}\nslides:\n${slides.map((slide) => `  - ${slide}\n`).join("")}`);
  const sources = brief["sources.yaml"]?.replace(
    "derived-from: [] }",
    `URL: "${address}", derived-from: [] }`,
  );
  const compiled = deckFor(compileFiles({ ...brief, "sources.yaml": sources ?? "" }), "everyone");
  const { deck } = compiled.compose({ ...NO_FIT, splits });
  return renderHandout({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
}

const LONG = `https://port.example/${"papers_on_the_quay_".repeat(9)}memo`;

const slide = (id: string): string =>
  `{ id: ${id}, title: Slide ${id}, points: ["Three of five cranes stand still. [@cranes; @herald-cranes]"], notes: ["Say little."] }`;

/** As wide as what is printed on a page of A4. */
function onPaper<T>(html: string, look: (page: Page) => Promise<T>): Promise<T> {
  return browser().withPage(async (page) => {
    await page.setViewport({ width: 688, height: 948 });
    await page.setContent(html, { waitUntil: "load" });
    return look(page);
  });
}

describe("a handout on paper", () => {
  it.each(["A4", "Letter"])(
    "is set in 10.5/15 pt on a measure of 110 to 125 mm, with room to write beside it: %s",
    async (paper) => {
      const html = handoutOf(`handout: { notes: true, paper: ${paper} }`, [slide("a")]);
      const { lines, room } = await onPaper(html, (page) =>
        page.evaluate<[], () => { lines: readonly (readonly number[])[]; room: number }>(`(() => {
        const mm = (px) => px / 96 * 25.4;
        const lines = [...document.querySelectorAll(".point__text, .entry__notes p")].map((text) => {
          const { fontSize, lineHeight } = getComputedStyle(text);
          const block = text.closest(".points, .entry__notes").getBoundingClientRect();
          return [parseFloat(fontSize) * 0.75, parseFloat(lineHeight) * 0.75, mm(block.width)];
        });
        const { right } = document.querySelector(".points").getBoundingClientRect();
        return { lines, room: mm(document.querySelector("main").getBoundingClientRect().right - right) };
      })()`),
      );
      expect(lines).toHaveLength(2);
      for (const [size, leading, measure] of lines) {
        expect([size, leading]).toEqual([10.5, 15]);
        expect(measure).toBeGreaterThanOrEqual(110);
        expect(measure).toBeLessThanOrEqual(125);
      }
      expect(room).toBeGreaterThan(40);
    },
  );

  it("has a slide of several parts in one piece, which links to each part lead to", async () => {
    const points = Array.from(
      { length: 40 },
      (_, at) => `"Crane ${"I".repeat(at + 1)} stands still. [@cranes]"`,
    );
    const many = `{ id: a, title: Slide a, split: true, points: [${points.join(", ")}] }`;
    const html = handoutOf("", [many, slide("b")], undefined, new Map([["a", [15, 30]]]));
    const found = await onPaper(html, (page) =>
      page.evaluate(`[...document.querySelectorAll(".prose")].map((slide) => [
        slide.querySelector(".prose__number").textContent,
        slide.querySelectorAll(".points").length,
        ["a", "a~part-2", "a~part-3", "b"].filter((id) => slide.id === id || slide.querySelector("[id='" + id + "']") !== null),
        slide.querySelectorAll(".entry__citations li").length,
      ])`),
    );
    expect(found).toEqual([
      ["1–3", 1, ["a", "a~part-2", "a~part-3"], 1],
      ["4", 1, ["b"], 2],
    ]);
  });

  it("says of each source a line, and its address in the bibliography alone", async () => {
    const html = handoutOf("", [slide("a")], LONG);
    const { pages } = await pdfText(await printPdf({ browser: browser(), html }));
    const text = pages.join("").replaceAll(/\s+/g, "");
    expect(text.split(LONG.replaceAll(/\s/g, ""))).toHaveLength(2);
    const heights = await onPaper(html, (page) =>
      page.evaluate(`[...document.querySelectorAll(".entry__citations li")].map((line) =>
        line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight))`),
    );
    expect(heights).toEqual([1, 1]);
  });

  it("says how independent the sources of a slide are", () => {
    expect(handoutOf("", [slide("a")])).toContain('<p class="prose__independence">2 reports, 1 origin');
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

  it("has its marking on each page, also where nothing else is set in the marking's letters", async () => {
    const html = handoutOf("tlp: CLEAR\naudiences: { everyone: {} }", ["{ id: start, layout: title }"]);
    const { pages } = await pdfText(await printPdf({ browser: browser(), html }));
    expect(pages).toEqual([expect.stringContaining("TLP:CLEAR")]);
  });

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

  it.each(["reading", "slides-2"])("does not repeat its own head as a slide: %s", async (layout) => {
    const html = handoutOf(`handout: { layout: ${layout} }`, ["{ id: start, layout: title }", slide("a")]);
    const slides = await onPaper(html, (page) => page.evaluate(`document.querySelectorAll(".slide").length`));
    expect(slides).toBe(1);
  });
});
