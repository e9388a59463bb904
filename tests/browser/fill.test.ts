/** Holds slides of points to what they are to look like: type and gaps fill the room, and few points stand in its middle. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { typeChooser } from "../../src/fit/type-chooser.ts";
import { LEAST_SIZES } from "../../src/model/least-sizes.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { compileFiles } from "../support/compile-files.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";
import { smallBrief } from "../support/small-brief.ts";
import { findTestBrowser } from "./test-browser.ts";

const open: { browser?: OpenBrowser } = {};
beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
});
afterAll(() => open.browser?.[Symbol.asyncDispose]());

/** In px, of one slide. */
interface Look {
  readonly size: number;
  readonly line: number;
  /** From the upper to the lower edge: the room for content, the title in it, and the points below that. */
  readonly content: readonly [number, number];
  readonly title: readonly [number, number];
  readonly items: readonly (readonly [number, number])[];
}

const LOOKS = `[...document.querySelectorAll(".slide")].map((slide) => {
  const edges = (element) => { const { top, bottom } = element.getBoundingClientRect(); return [top, bottom]; };
  const text = slide.querySelector(".point__text");
  const content = edges(slide.querySelector(".slide__content"));
  return {
    size: parseFloat(getComputedStyle(text).fontSize),
    line: parseFloat(getComputedStyle(text).lineHeight),
    content,
    title: edges(slide.querySelector(".slide__title")),
    items: [...slide.querySelectorAll(".point__text")].map(edges),
  };
})`;

const SHORT = "The crane on the north quay stands still.";
const LONG =
  "The crane on the north quay stands still, and nobody on the shift has said until when it is to stand.";

function slidesOf(texts: readonly (readonly string[])[]): string {
  const slides = texts.map((points, at) => {
    const items = points.map((text) => `      - "${text}"\n`).join("");
    // Slides of one layout share a size where they follow each other; a section begins anew.
    return `  - { id: part-${at}, layout: section, title: Part }\n  - id: slide-${at}\n    title: The quay\n    points:\n${items}`;
  });
  return `tlp: RED\nslides:\n${slides.join("")}`;
}

async function looksOf(texts: readonly (readonly string[])[], theme: string): Promise<readonly Look[]> {
  const { decks } = compileFiles(smallBrief(`theme: ${theme}\n${slidesOf(texts)}`));
  const [compiled] = decks;
  if (compiled === undefined || open.browser === undefined) throw new Error("Nothing was compiled.");
  const { deck, compose } = compiled;
  const files = readTemplateFiles();
  const choose = typeChooser({ deck, files, isShipped: () => true, authorTheme: undefined });
  const types = new Map(
    deck.slides.map((slide) => {
      const type = choose(slide, slide.type.scale);
      if (type === undefined) throw new Error(`Nothing is certain of ${slide.id}.`);
      return [slide.id, type];
    }),
  );
  const slides = compose({ types, splits: new Map() }).deck.slides;
  const shown = { ...deck, slides: slides.filter(({ layout }) => layout === "points") };
  const html = renderPrint({ deck: shown, templates: readTemplates(), assets: readAssets() }).value ?? "";
  return open.browser.withPage(async (page) => {
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    return (await page.evaluate(LOOKS)) as readonly Look[];
  });
}

/** The share of the room for content that texts cover, with those gaps between them that are no wider than 1.2 lines. */
function covered({ title, items, line, content: [top, bottom] }: Look): number {
  const texts = [title, ...items];
  const heights = texts.map(([start, end], at) => {
    const gap = start - (texts[at - 1]?.[1] ?? start);
    return end - start + (gap <= 1.2 * line + 0.5 ? gap : 0);
  });
  return heights.reduce((sum, height) => sum + height, 0) / (bottom - top);
}

const repeated = (text: string, count: number): readonly string[] =>
  Array.from({ length: count }, () => text);

describe.each(themeNames(readTemplateFiles()))("in the theme %s", (theme) => {
  it("three to six points cover more than half of the height", async () => {
    const texts = [3, 4, 5, 6].flatMap((count) => [repeated(SHORT, count), repeated(LONG, count)]);
    const looks = await looksOf(texts, theme);
    expect(looks.map(covered).filter((share) => share < 0.55)).toEqual([]);
  });

  it("one or two points have the largest type, on the optical centre", async () => {
    const looks = await looksOf([[SHORT], [LONG], [SHORT, SHORT], [LONG, LONG]], theme);
    const [largest = 0] = looks.map(({ size }) => size);
    expect(largest).toBeGreaterThanOrEqual(44);
    expect(new Set(looks.map(({ size }) => size))).toEqual(new Set([largest]));
    for (const {
      items,
      title: [, top],
      content: [, bottom],
    } of looks) {
      const middle = ((items[0]?.[0] ?? 0) + (items.at(-1)?.[1] ?? 0)) / 2;
      // A little above the middle: what stands there looks centred.
      expect(Math.abs((middle - top) / (bottom - top) - 0.48)).toBeLessThan(0.04);
    }
  });

  it("type grows as there is less to say, and never falls below what can be read", async () => {
    const looks = await looksOf(
      [3, 4, 5, 6, 8].map((count) => repeated(SHORT, count)),
      theme,
    );
    const sizes = looks.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(LEAST_SIZES.point);
  });
});
