import { expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { pictureToPng } from "../../src/browser/picture-to-png.ts";
import type { Deck } from "../../src/model/deck.ts";
import { SLIDE_SIZE } from "../../src/model/slide-size.ts";
import { makePresentation } from "../../src/pptx/make-presentation.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { openPackage } from "../pptx/open-package.ts";
import { DATE, themeOf } from "../pptx/presentation-fixture.ts";
import { everyLayout } from "../support/every-layout.ts";
import { fitted } from "../support/fitted.ts";
import { type BlockBox, blocksInPage, PAGE_BLOCKS, type PageBlocks } from "../support/page-blocks.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { shapeBoxes } from "../support/shape-boxes.ts";
import { findTestBrowser } from "./test-browser.ts";

/** In px of a 1280x720 slide. Faces differ, so that a text may have a line more or fewer, and markers hang before it. */
const TOLERANCE = { top: 44, start: 48, bottom: 80 } as const;

/** Below their text they have room for more, or name a source. */
const OPEN_ENDED = new Set(["Points", "Comparison", "Rule"]);

/** Where these begin goes by how wide the words beside them are, or they end at the end of a line. */
const MOVES_ACROSS = new Set(["Date", "Event", "Credit", "Marking in header", "Marking in footer"]);

const DECKS: readonly (readonly [name: string, changes: Partial<Deck>])[] = [
  ["ministry", { theme: "ministry" }],
  ["signal", { theme: "signal" }],
  ["newsroom, from the right", { theme: "newsroom", language: "he", direction: "rtl" }],
];

it.for(DECKS)("a presentation in %s has each block and rule where its page has them", async ([, changes]) => {
  const { deck, pages, slides } = await pagesAndSlides(everyLayout(changes));
  expect(pages).toHaveLength(slides.length);
  const wrong = pages.flatMap(({ slide, blocks, rules }, at) =>
    [...blocks, ...rules]
      .flatMap((block, _at, all) => faultsOf(block, placeAmong(block, all), slides[at] ?? [], deck))
      .map((fault) => `${slide}: ${fault}`),
  );
  expect(wrong).toEqual([]);
});

async function pagesAndSlides(given: Deck): Promise<{
  readonly deck: Deck;
  readonly pages: readonly PageBlocks[];
  readonly slides: readonly (readonly BlockBox[])[];
}> {
  await using browser = await openBrowser(await findTestBrowser());
  const { deck } = await fitted(given, browser);
  const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
  const pages = await browser.withPage(async (page) => {
    await page.setViewport({ width: SLIDE_SIZE.width, height: SLIDE_SIZE.height });
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    return page.evaluate(blocksInPage, PAGE_BLOCKS);
  });
  const drawPicture = (picture: Parameters<typeof pictureToPng>[1]) => pictureToPng(browser, picture);
  const theme = themeOf(deck.theme);
  const { slides } = await openPackage(await makePresentation({ deck, theme, date: DATE, drawPicture }));
  return { deck, pages, slides: slides.map(shapeBoxes) };
}

/** The first of three columns is the first shape of their name. */
function placeAmong(
  block: BlockBox,
  all: readonly BlockBox[],
): { readonly nth: number; readonly isOnly: boolean } {
  const alike = all.filter(({ name }) => name === block.name);
  return { nth: alike.indexOf(block), isOnly: alike.length === 1 };
}

function faultsOf(
  block: BlockBox,
  { nth, isOnly }: { readonly nth: number; readonly isOnly: boolean },
  shapes: readonly BlockBox[],
  { direction }: Deck,
): readonly string[] {
  const { name } = block;
  const alike = shapes.filter((shape) => shape.name === name);
  const shape = name === "Rule" ? nearest(block, alike) : isOnly ? together(alike) : alike[nth];
  if (shape === undefined) return [`no ${name}`];
  const startOf = ({ left, right }: BlockBox): number =>
    direction === "rtl" ? SLIDE_SIZE.width - right : left;
  const away = {
    top: shape.top - block.top,
    start: MOVES_ACROSS.has(name) ? 0 : startOf(shape) - startOf(block),
    bottom: OPEN_ENDED.has(name) ? 0 : shape.bottom - block.bottom,
  };
  // a large title has large lines, whose height goes by the script
  const lines = name === "Title" ? (block.bottom - block.top) * 0.3 : 0;
  const sides = ["top", "start", "bottom"] as const;
  return sides
    .filter((side) => Math.abs(away[side]) > Math.max(TOLERANCE[side], lines))
    .map((side) => `${name} ${nth + 1}, ${side}: ${Math.round(away[side])} px`);
}

function nearest(rule: BlockBox, rules: readonly BlockBox[]): BlockBox | undefined {
  const distance = ({ left, top }: BlockBox): number => Math.abs(left - rule.left) + Math.abs(top - rule.top);
  return rules.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What stands in several columns on a page is a block, and has a shape for each column. */
function together(shapes: readonly BlockBox[]): BlockBox | undefined {
  const [first] = shapes;
  return (
    first && {
      name: first.name,
      left: Math.min(...shapes.map(({ left }) => left)),
      top: Math.min(...shapes.map(({ top }) => top)),
      right: Math.max(...shapes.map(({ right }) => right)),
      bottom: Math.max(...shapes.map(({ bottom }) => bottom)),
    }
  );
}
