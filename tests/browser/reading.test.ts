import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../src/model/deck.ts";
import { SCHEMES } from "../../src/model/scheme.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { breaches, lowContrasts } from "../support/axe-in-page.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { everyLayout } from "../support/every-layout.ts";
import { some } from "../support/in-full.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";
import { smallBrief } from "../support/small-brief.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const BRIEF = `audiences: { press: {} }
slides:
  - id: one
    title: One
    notes: Say it slowly.
    points:
      - "Three of five stand still. [@cranes; @herald-cranes]"
      - "Ships wait. [@plain]"
  - { id: two, title: Two, layout: table, columns: [Where, What], rows: [{ cells: [Quay, Idle], cite: [gazette-cranes] }] }
  - { id: three, title: Three, points: ["Idle. [@gazette-cranes]"] }
`;

const SMALL = deckFor(compileFiles(smallBrief(BRIEF)), "press").deck;

/** Opens the deck anew in a window of this width, at `hash` where there is one. */
async function opened<T>(
  deck: Deck,
  { width, hash = "" }: { readonly width: number; readonly hash?: string },
  use: (page: Page, said: readonly string[]) => Promise<T>,
): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(deck, async (page, said) => {
    await page.setViewport({ width, height: 400 });
    const file = page.url().replace(/#.*/, "");
    // an address that differs in its fragment only would not be loaded again
    await page.goto("about:blank");
    await page.goto(`${file}${hash}`);
    await page.waitForSelector(width < 700 ? ".is-reading" : ".reveal.ready");
    return use(page, said);
  });
}

const inPage = <T>(page: Page, code: string): Promise<T> => page.evaluate<[], () => T>(code as never);
const isReading = (page: Page) => inPage<boolean>(page, 'document.documentElement.matches(".is-reading")');
const topOf = (page: Page, id: string) =>
  inPage<number>(page, `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`);
const hear = (page: Page) => page.waitForSelector(".reveal.ready");

describe("a deck in a narrow window", () => {
  it("opens as one page with the slides one below the other, and one in a wide window as slides", async () => {
    const tops = await opened(SMALL, { width: 699 }, (page) =>
      inPage<number[]>(
        page,
        "[...document.querySelectorAll('.slides > .slide')].map((one) => one.getBoundingClientRect().top)",
      ),
    );
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
    expect(new Set(tops).size).toBe(SMALL.slides.length);
    await opened(SMALL, { width: 700 }, async (page) => expect(await isReading(page)).toBe(false));
  });

  it("opens at the slide that its address names", async () => {
    await opened(SMALL, { width: 390, hash: "#/three" }, async (page) => {
      const fromEnd = await inPage<number>(
        page,
        "document.documentElement.scrollHeight - scrollY - innerHeight",
      );
      const top = await topOf(page, "three");
      expect(top < 100 || fromEnd < 1).toBe(true);
      expect(await inPage(page, "scrollY > 0 && document.activeElement.id")).toBe("three");
    });
  });

  it("goes where a changed address leads", async () => {
    await opened(SMALL, { width: 390 }, async (page, said) => {
      await page.evaluate('location.hash = "#/50%"');
      await page.evaluate('location.hash = "#/two"');
      await page.waitForFunction('document.activeElement.id === "two"');
      expect(said).toEqual([]);
    });
  });

  it("never shows the speaker's notes, says nothing on the console and asks for nothing", async () => {
    await opened(SMALL, { width: 390 }, async (page, said) => {
      expect(await inPage<string>(page, "document.body.innerText")).not.toContain("Say it slowly");
      expect(said).toEqual([]);
    });
  });
});

describe("a note of the reading view", () => {
  const note = ".slide .read-note";

  it("opens under the paragraph of its mark, by keyboard too, and shuts by it", async () => {
    await opened(SMALL, { width: 390 }, async (page) => {
      expect(await page.$$(note)).toHaveLength(0);
      expect(await inPage(page, "document.querySelector('#one .footnotes').checkVisibility()")).toBe(false);
      await page.focus("#one .point:nth-child(2) .cite a");
      await page.keyboard.press("Enter");
      const at = `#one .point:nth-child(2) .point__text + .read-note`;
      expect(await page.$eval(at, (element) => element.textContent)).toContain("The quay");
      expect(await page.$$eval(".cite a[aria-expanded='true']", (marks) => marks.length)).toBe(1);
      await page.keyboard.press("Enter");
      expect(await page.$$(note)).toHaveLength(0);
      expect(await page.$$(".cite a[aria-expanded='true']")).toHaveLength(0);
    });
  });

  it("is all the notes of a mark that stands for several", async () => {
    const slides = SMALL.slides.map((slide) => ({
      ...slide,
      points: slide.points?.map((point) => ({
        ...point,
        html: point.html.replace(/(<a [^>]*>)1</, "$11–3<"),
      })),
    }));
    await opened({ ...SMALL, slides }, { width: 390 }, async (page) => {
      await page.click("#one .point .cite a");
      const numbers = await page.$$eval(`${note} .footnote__number`, (found) =>
        found.map((one) => one.textContent),
      );
      expect(numbers).toEqual(["1", "2"]);
    });
  });

  it("stands under a table, and leads to the evidence", async () => {
    await opened(SMALL, { width: 390 }, async (page) => {
      await page.click("#two td .cite a");
      const opened = await page.waitForSelector("#two .scroller + .read-note");
      const { bottom } = (await opened?.evaluate((one) => one.getBoundingClientRect().toJSON())) ?? {};
      expect(bottom).toBeLessThanOrEqual(400);
      await page.click("#two .read-note button");
      await page.waitForSelector(".drawer[open] .exhibit");
    });
  });
});

describe("the switch between reading and slides", () => {
  it("keeps the place both ways, and leaves the slides as they were", async () => {
    await opened(SMALL, { width: 390 }, async (page, said) => {
      await page.click("#one .cite a");
      await page.evaluate('location.hash = "#/three"');
      await page.waitForFunction('document.activeElement.id === "three"');
      await page.click(".views__switch--slides");
      await hear(page);
      expect(await inPage(page, "Reveal.getCurrentSlide().id")).toBe("three");
      const added = ".read-note, .scroller, .cite a[aria-expanded], .slide[tabindex]";
      expect(await page.$$(added)).toHaveLength(0);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("e");
      await page.waitForSelector(".drawer[open]");
      await page.keyboard.press("Escape");
      await page.click(".views__switch--reading");
      expect(await isReading(page)).toBe(true);
      expect(await inPage(page, "document.activeElement.id")).toBe("two");
      expect(said).toEqual([]);
    });
  });

  it("is the key R as well, in a window of any width", async () => {
    await opened(SMALL, { width: 1280 }, async (page) => {
      await page.keyboard.press("r");
      expect(await isReading(page)).toBe(true);
      await page.keyboard.press("r");
      await hear(page);
      expect(await isReading(page)).toBe(false);
      await page.keyboard.press("ArrowRight");
      expect(await inPage(page, "Reveal.getCurrentSlide().id")).toBe("two");
    });
  });
});

describe("an author's own theme", () => {
  it("goes on to colour what is read", async () => {
    if (open.presenter === undefined) throw new Error("No browser is open.");
    const assets = { ...readAssets(), authorTheme: ":root { --paper: #fff8e7 } .point { color: #400000 }" };
    const html = renderDeck({ deck: SMALL, templates: readTemplates(), assets }).value ?? "";
    await open.presenter.browser.withPage(async (page) => {
      await page.setViewport({ width: 390, height: 844 });
      await page.setContent(html, { waitUntil: "load" });
      await page.waitForSelector(".is-reading");
      const styleOf = (selector: string, name: string) =>
        inPage(page, `getComputedStyle(document.querySelector("${selector}")).${name}`);
      expect(await styleOf("#one", "backgroundColor")).toBe("rgb(255, 248, 231)");
      expect(await styleOf("#one .point", "color")).toBe("rgb(64, 0, 0)");
    });
  });
});

const LOOKS = themeNames(readTemplateFiles()).flatMap((theme) =>
  SCHEMES.flatMap((scheme) => (["ltr", "rtl"] as const).map((direction) => ({ theme, scheme, direction }))),
);

describe.each(some(LOOKS, 5))("the reading view of $theme, $scheme, $direction", (look) => {
  const deck = everyLayout({ ...look, language: look.direction === "rtl" ? "ar" : "en" });

  it.each([360, 390, 600])(
    "has words of 16 to 18 px and more, and nothing that is cut off, at %i px",
    async (width) => {
      await opened(deck, { width }, async (page) => {
        expect(await inPage(page, "document.documentElement.scrollWidth")).toBe(width);
        expect(await inPage(page, BEYOND)).toEqual([]);
        const sizes = await inPage<number[]>(page, TEXT_SIZES);
        expect(sizes.filter((size) => size < 16 || size > 18)).toEqual([]);
      });
    },
  );

  it("has every slide's marking before and after its content", async () => {
    await opened(deck, { width: 390 }, async (page) => {
      const markings = await inPage<string[][]>(page, MARKINGS);
      expect(markings).toEqual(deck.slides.map(({ marking }) => [marking.label, marking.label]));
    });
  });

  it("breaks no rule of axe-core, also with its notes open", async () => {
    await opened(deck, { width: 390 }, async (page) => {
      await page.evaluate(
        "for (const mark of document.querySelectorAll('.slide .cite a[aria-expanded]')) mark.click()",
      );
      await page.evaluate(AXE);
      expect(await page.evaluate(breaches)).toEqual([]);
      expect(await page.evaluate(lowContrasts)).toEqual([]);
    });
  });
});

/** What reaches beyond the window, but for what stands in something that scrolls. */
const BEYOND = `[...document.querySelectorAll(".slide *")]
  .filter((one) => !one.closest(".scroller, .visually-hidden, .notes, svg, .footnotes"))
  .filter((one) => { const box = one.getBoundingClientRect(); return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1); })
  .map((one) => one.closest(".slide").id + " " + one.className)`;

const TEXT_SIZES = `[...document.querySelectorAll(".point__text, .judgement__text, .event__text, td, .lead, .source__note")]
  .map((one) => parseFloat(getComputedStyle(one).fontSize))`;

const MARKINGS = `[...document.querySelectorAll(".slides > .slide")].map((slide) =>
  [...slide.querySelectorAll(".marking")].filter((one) => one.checkVisibility()).map((one) => one.textContent))`;
