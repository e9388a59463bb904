import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { smallBrief } from "../support/small-brief.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const BRIEF = `audiences: { press: {} }
slides:
  - { id: cover, layout: title }
  - { id: short, title: In short, points: [Ships wait. ] }
  - { id: what, layout: section, title: What happened }
  - { id: first, title: First, points: ["Three of five stand still. [@cranes]"] }
  - { id: second, title: Second, points: ["Ships wait. [@plain]"] }
  - { id: next, layout: section, title: What comes next }
  - { id: third, title: Third, points: ["Idle. [@gazette-cranes]"] }
  - { id: list, layout: sources, title: Where it is from }
`;

function overview<T>(changes: Partial<Deck>, use: (page: Page) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  const { deck } = deckFor(compileFiles(smallBrief(BRIEF)), "press");
  return open.presenter.present({ ...deck, ...changes }, async (page) => {
    await page.keyboard.press("Escape");
    await page.waitForSelector(".reveal.overview.has-columns");
    return use(page);
  });
}

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

const boxes = (page: Page): Promise<readonly Box[]> =>
  page.$$eval(".slides > .slide", (slides) =>
    slides.map((slide) => {
      const { x, y, right, bottom } = slide.getBoundingClientRect();
      return { id: slide.id, ...{ x: Math.round(x), y: Math.round(y), right, bottom } };
    }),
  );

/** IDs by column, from left to right, each from top to bottom. */
async function columns(page: Page): Promise<readonly (readonly string[])[]> {
  const byPlace = Map.groupBy(await boxes(page), ({ x }) => x);
  return [...byPlace]
    .sort(([one], [other]) => one - other)
    .map(([, column]) => column.toSorted((one, other) => one.y - other.y).map(({ id }) => id));
}

const current = (page: Page): Promise<unknown> => page.evaluate("Reveal.getCurrentSlide().id");

const COLUMNS = [["cover", "short"], ["what", "first", "second"], ["next", "third"], ["list"]];

describe("the overview", () => {
  it("has a column for each section, in sight as a whole, and the sources in one of their own", async () => {
    await overview({}, async (page) => {
      expect(await columns(page)).toEqual(COLUMNS);
      for (const { x, y, right, bottom } of await boxes(page))
        expect(x >= 0 && y >= 0 && right <= 1280 && bottom <= 720).toBe(true);
    });
  });

  it("names each column, the first one by the deck", async () => {
    await overview({}, async (page) => {
      const names = await page.$$eval("[data-part]", (found) =>
        found.map((one) => getComputedStyle(one, "::before").content),
      );
      const wanted = ["The cranes", "What happened", "What comes next", "Where it is from"];
      expect(names).toEqual(wanted.map((name) => `"${name}"`));
    });
  });

  it("is mirrored where the deck is", async () => {
    await overview({ direction: "rtl", language: "ar" }, async (page) => {
      expect(await columns(page)).toEqual(COLUMNS.toReversed());
      await page.keyboard.press("ArrowLeft");
      expect(await current(page)).toBe("what");
    });
  });

  it("is gone about by arrow keys the way that they point, and left for the slide that was chosen", async () => {
    await overview({}, async (page) => {
      const seen: unknown[] = [];
      for (const key of [
        "ArrowDown",
        "ArrowDown",
        "ArrowRight",
        "ArrowDown",
        "ArrowRight",
        "ArrowUp",
      ] as const) {
        await page.keyboard.press(key);
        seen.push(await current(page));
      }
      expect(seen).toEqual(["short", "short", "first", "second", "third", "next"]);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".reveal:not(.overview, .has-columns)");
      await page.waitForFunction('location.hash === "#/next"');
      await page.keyboard.press("ArrowRight");
      expect(await current(page)).toBe("third");
    });
  });

  it("leads to the slide that is clicked, which then fills the window as before", async () => {
    await overview({}, async (page) => {
      const box = (await boxes(page)).find(({ id }) => id === "second");
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
      await page.waitForSelector(".reveal:not(.overview)");
      expect(await current(page)).toBe("second");
      const second = (await boxes(page)).find(({ id }) => id === "second");
      expect((second?.right ?? 0) - (second?.x ?? 0)).toBeGreaterThan(1200);
    });
  });

  it("is laid out anew when the window changes", async () => {
    await overview({}, async (page) => {
      await page.setViewport({ width: 800, height: 600 });
      await page.waitForFunction(
        "[...document.querySelectorAll('.slide')].every((one) => one.getBoundingClientRect().right <= 800)",
      );
      expect(await columns(page)).toEqual(COLUMNS);
    });
  });
});
