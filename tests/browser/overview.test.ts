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
    await page.waitForSelector(".reveal.overview.has-grid");
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

/** IDs by row, from top to bottom, each from left to right. */
async function rows(page: Page): Promise<readonly (readonly string[])[]> {
  const byPlace = Map.groupBy(await boxes(page), ({ y }) => y);
  return [...byPlace]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row.toSorted((one, other) => one.x - other.x).map(({ id }) => id));
}

const current = (page: Page): Promise<unknown> => page.evaluate("Reveal.getCurrentSlide().id");

const ROWS = [
  ["cover", "short", "what", "first"],
  ["second", "next", "third", "list"],
];

/** What is generated before or after the head of each slide. */
const beside = (page: Page, where: "::before" | "::after"): Promise<readonly string[]> =>
  page.$$eval(
    ".slides > .slide > :first-child",
    (heads, where) => heads.map((head) => getComputedStyle(head, where).content.replaceAll('"', "")),
    where,
  );

describe("the overview", () => {
  it("has all slides in a grid, in sight as a whole", async () => {
    await overview({}, async (page) => {
      expect(await rows(page)).toEqual(ROWS);
      for (const { x, y, right, bottom } of await boxes(page))
        expect(x >= 0 && y >= 0 && right <= 1280 && bottom <= 720).toBe(true);
    });
  });

  it("names each section over its first slide, and each slide below it", async () => {
    await overview({}, async (page) => {
      const names = ["The cranes", "", "What happened", "", "", "What comes next", "", "Where it is from"];
      // A line goes on over a row that begins within a section.
      expect((await beside(page, "::before")).map((one) => (one === "none" ? "" : one))).toEqual(names);
      expect((await beside(page, "::after")).slice(0, 3)).toEqual([
        "1  The cranes",
        "2  In short",
        "3  What happened",
      ]);
    });
  });

  it("is mirrored where the deck is", async () => {
    await overview({ direction: "rtl", language: "ar" }, async (page) => {
      expect(await rows(page)).toEqual(ROWS.map((row) => row.toReversed()));
      await page.keyboard.press("ArrowLeft");
      expect(await current(page)).toBe("short");
    });
  });

  it("is gone about by arrow keys the way that they point, and left for the slide that was chosen", async () => {
    await overview({}, async (page) => {
      const seen: unknown[] = [];
      for (const key of [
        "ArrowUp",
        "ArrowRight",
        "ArrowDown",
        "ArrowRight",
        "ArrowDown",
        "ArrowUp",
      ] as const) {
        await page.keyboard.press(key);
        seen.push(await current(page));
      }
      expect(seen).toEqual(["cover", "short", "next", "third", "third", "what"]);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".reveal:not(.overview, .has-grid)");
      await page.waitForFunction('location.hash === "#/what"');
      await page.keyboard.press("ArrowRight");
      expect(await current(page)).toBe("first");
    });
  });

  it("scrolls to the slide that is chosen where slides would be too small", async () => {
    const slides = Array.from({ length: 78 }, (_, at) => ({ at }));
    const { deck } = deckFor(compileFiles(smallBrief(BRIEF)), "press");
    const many = slides.flatMap(({ at }) =>
      deck.slides.slice(3, 4).map((slide) => ({ ...slide, id: `s${at}`, number: at + 1 })),
    );
    await overview({ slides: many }, async (page) => {
      const widths = (await boxes(page)).map(({ x, right }) => right - x);
      expect(Math.min(...widths)).toBeGreaterThan(180);
      for (let press = 0; press < 12; press += 1) await page.keyboard.press("ArrowDown");
      const box = (await boxes(page)).find(({ id }) => id === "s60");
      expect(await current(page)).toBe("s60");
      expect(box && box.y > 0 && box.bottom < 720).toBe(true);
      // The last row has three.
      for (const key of ["ArrowLeft", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"] as const)
        await page.keyboard.press(key);
      expect(await current(page)).toBe("s77");
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
      expect((await rows(page)).flat()).toEqual(ROWS.flat());
    });
  });
});
