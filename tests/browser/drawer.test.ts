import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { SOURCES, smallBrief } from "../support/small-brief.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const BRIEF = `audiences: { press: {}, owners: { tlp: RED } }
slides:
  - id: one
    title: One
    points:
      - "Three of five stand still. [@cranes; @herald-cranes]"
      - "Ships wait. [@plain]"
      - "They skipped two. [@owner]"
  - { id: two, title: Two, points: ["Idle. [@gazette-cranes]"] }
`;

const files = {
  ...smallBrief(BRIEF),
  "sources.yaml": SOURCES.replace(
    "type: report, title: The quay",
    'type: report, URL: "https://example.org/memo", title: The quay',
  ),
};

function presenting<T>(audience: string, use: (page: Page) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(deckFor(compileFiles(files), audience).deck, use);
}

const isOpen = (page: Page): Promise<unknown> => page.evaluate('document.querySelector(".drawer").open');
const words = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelector(".drawer__exhibits").innerText');
const focused = (page: Page): Promise<unknown> =>
  page.evaluate("document.activeElement.closest('.drawer') !== null");

describe("the evidence drawer", () => {
  it("opens from a citation mark with that source's excerpt in its surroundings, and goes nowhere", async () => {
    await presenting("press", async (page) => {
      const address = page.url();
      await page.click("#one .point:first-child .cite a");
      expect(await isOpen(page)).toBe(true);
      expect(await words(page)).toContain("Since Monday three of the five cranes stand still");
      expect(await words(page)).not.toContain("nine weeks");
      expect(await words(page)).not.toContain("lost its rhythm");
      expect(page.url()).toBe(address);
    });
  });

  it("opens by E with all that the slide cites, closes by Esc, and Reveal hears neither", async () => {
    await presenting("press", async (page) => {
      await page.keyboard.press("e");
      expect(await isOpen(page)).toBe(true);
      expect(await words(page)).toContain("lost its rhythm");
      expect(await words(page)).toContain("Ships wait in the roads");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Escape");
      expect(await isOpen(page)).toBe(false);
      expect(await page.evaluate('document.querySelector(".slides > .present").id')).toBe("one");
      expect(await page.evaluate('document.querySelector(".reveal").classList.contains("overview")')).toBe(
        false,
      );
    });
  });

  it("holds the focus while it is open, and gives it back to the mark", async () => {
    await presenting("press", async (page) => {
      await page.focus("#one .cite a");
      await page.keyboard.press("Enter");
      for (let press = 0; press < 6; press += 1) {
        expect(await focused(page)).toBe(true);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Escape");
      expect(await page.evaluate('document.activeElement.matches("#one .cite a")')).toBe(true);
    });
  });

  it("sets several excerpts side by side, each wide enough to be read, and one on half of the screen", async () => {
    const boxes = (page: Page) =>
      page.$$eval(".drawer .exhibit", (found) => found.map((one) => one.getBoundingClientRect().toJSON()));
    await presenting("press", async (page) => {
      await page.keyboard.press("e");
      const [first, second] = await boxes(page);
      expect(second.top).toBe(first.top);
      expect(first.right).toBeLessThan(second.left);
      expect(first.width).toBeGreaterThan(400);
      await page.keyboard.press("Escape");
      await page.click("#one .point:nth-child(2) .cite a");
      expect((await boxes(page)).map(({ width }) => width >= 560)).toEqual([true]);
    });
  });

  it("is met by a finger: marks and buttons reach over 44 px, and no mark takes its neighbour's place", async () => {
    await presenting("press", async (page) => {
      await page.setViewport({ width: 1000, height: 560, hasTouch: true, isMobile: true });
      const { x, y } = await page.$eval("#one .point:nth-child(2) .cite a", (mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
      await page.touchscreen.tap(x + 20, y);
      expect(await isOpen(page)).toBe(true);
      expect(await words(page)).toContain("Ships wait");
      const close = await page.$eval(".drawer__close", (one) => one.getBoundingClientRect().toJSON());
      expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
      await page.touchscreen.tap(close.x + 5, close.y + 5);
      expect(await isOpen(page)).toBe(false);
      const hits = await page.$$eval("#one .cite a", (marks) =>
        marks.map((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === mark;
        }),
      );
      expect(hits).not.toContain(false);
    });
  });

  it("links into the source at the very words", async () => {
    await presenting("press", async (page) => {
      await page.click("#one .point:first-child .cite a");
      const link = await page.evaluate('document.querySelector(".exhibit__link a").href');
      expect(link).toBe("https://example.org/memo#:~:text=three%20of%20the%20five%20cranes%20stand%20still");
    });
  });

  it("says nothing of what is withheld", async () => {
    await presenting("press", async (page) => {
      const everything = await page.content();
      expect(/skipped two|Dossier|dossier|owner/.test(everything)).toBe(false);
    });
    await presenting("owners", async (page) => {
      await page.keyboard.press("e");
      expect(await words(page)).toContain("the owner skipped two inspections");
    });
  });
});
