import { interpolate, wcagContrast } from "culori";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCHEMES } from "../../src/model/scheme.ts";
import { readTokens } from "../../src/render/read-tokens.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { themeCss } from "../../src/render/stylesheet.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
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

const BRIEF = `audiences: { press: {}, owners: { tlp: RED } }
transition: fade
slides:
  - { id: start, title: At the start, points: [Ships wait. ] }
  - id: steps
    title: One by one
    fragments: true
    points:
      - { text: "Three of five stand still. [@cranes]", points: ["Since Monday. [@cranes]"] }
      - "They skipped two. [@owner]"
      - "Ships wait. [@plain]"
  - id: sides
    layout: columns
    title: Side by side
    fragments: true
    columns:
      - { heading: Here, points: ["Ships wait. [@plain]"] }
      - { heading: There, points: ["Three of five stand still. [@cranes]"] }
`;

const LOOKS = themeNames(readTemplateFiles()).flatMap((theme) =>
  SCHEMES.map((scheme) => ({ theme, scheme })),
);

const deck = (audience: string) => deckFor(compileFiles(smallBrief(BRIEF)), audience).deck;

function present<T>(audience: string, use: (page: Page) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(deck(audience), use);
}

/** The points of a slide that can be seen. */
const seen = (page: Page, slide: string): Promise<readonly string[]> =>
  page.$$eval(`#${slide} .point__text`, (points) =>
    points
      .filter((point) => point.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((point) => point.textContent.trim().replace(/[\s\d]+$/, "")),
  );

const place = (page: Page): Promise<unknown> => page.evaluate("Reveal.getCurrentSlide().id");

const FIRST = ["Three of five stand still.", "Since Monday."];

describe("a slide with fragments", () => {
  it("shows its points one by one, each with what stands below it, and then the next slide", async () => {
    await present("press", async (page) => {
      await page.keyboard.press("ArrowRight");
      expect(await seen(page, "steps")).toEqual([]);
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector("#steps .fragment.visible");
      await settled(page);
      expect(await seen(page, "steps")).toEqual(FIRST);
      await page.keyboard.press("ArrowRight");
      await settled(page);
      expect(await seen(page, "steps")).toEqual([...FIRST, "Ships wait."]);
      await page.keyboard.press("ArrowRight");
      expect(await place(page)).toBe("sides");
      await page.waitForFunction('location.hash === "#/sides"');
      await page.keyboard.press("ArrowRight");
      await settled(page);
      expect(await seen(page, "sides")).toEqual(["Ships wait."]);
    });
  });

  it("has as many steps as an audience is shown points", () => {
    const points = (audience: string) =>
      deck(audience).slides.map((slide) => slide.points.filter(({ isStep }) => isStep).length);
    expect([points("press"), points("owners")]).toEqual([
      [0, 2, 0],
      [0, 3, 0],
    ]);
  });

  it("dims earlier points", async () => {
    await present("owners", async (page) => {
      for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
      await settled(page);
      const inks = await page.$$eval("#steps .points > .fragment", (points) =>
        points.map((point) => getComputedStyle(point).color),
      );
      expect(new Set(inks.slice(0, 2)).size).toBe(1);
      expect(inks[2]).not.toBe(inks[0]);
    });
  });

  it.each(LOOKS)("leaves dimmed points legible in $theme, $scheme", ({ theme, scheme }) => {
    const tokens = readTokens(
      themeCss({ files: readTemplateFiles(), theme, scheme, authorTheme: undefined }),
    );
    const [ink = "", paper = ""] = [tokens.get("--ink"), tokens.get("--paper")];
    expect(wcagContrast(interpolate([paper, ink], "oklab")(0.62), paper)).toBeGreaterThan(4.5);
  });

  it("is whole in the overview, in the reading view, on paper and in print", async () => {
    await present("press", async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.emulateMediaType("print");
      expect(await seen(page, "steps")).toEqual([...FIRST, "Ships wait."]);
      await page.emulateMediaType("screen");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".reveal.overview");
      expect(await seen(page, "steps")).toEqual([...FIRST, "Ships wait."]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("r");
      await page.waitForSelector(".is-reading");
      expect(await seen(page, "steps")).toEqual([...FIRST, "Ships wait."]);
    });
    const printed = renderPrint({ deck: deck("press"), templates: readTemplates(), assets: readAssets() });
    await open.presenter?.browser.withPage(async (page) => {
      await page.setContent(printed.value ?? "");
      expect(await seen(page, "steps")).toEqual([...FIRST, "Ships wait."]);
    });
  });
});

describe("a transition", () => {
  it("is a fade of 150 ms, and none for those who want less motion", async () => {
    await present("press", async (page) => {
      const duration = () =>
        page.$eval(".slides > .present", (slide) => getComputedStyle(slide).transitionDuration);
      expect(await duration()).toBe("0.15s");
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      expect(await duration()).toBe("0s");
    });
  });
});

/** Waits until nothing moves. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate("Promise.all(document.getAnimations().map(({ finished }) => finished))");
}
