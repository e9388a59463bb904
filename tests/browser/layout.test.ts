import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measureSlides } from "../../src/browser/measure-slides.ts";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { compileFiles, deckFor } from "../support/compile-files.ts";
import { deckOf, footerOf, pointOf } from "../support/deck-fixture.ts";
import { everyLayout } from "../support/every-layout.ts";
import { fitted } from "../support/fitted.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";
import { wholeDeck } from "../support/whole-deck.ts";
import { findTestBrowser } from "./test-browser.ts";

const open: { browser?: OpenBrowser } = {};

beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
});

function measure(deck: Deck): ReturnType<typeof measureSlides> {
  const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
  if (open.browser === undefined) throw new Error("No browser is open.");
  return measureSlides({ browser: open.browser, html });
}

describe("in a real browser", () => {
  it.each(["ministry", "newsroom", "contrast"])(
    "every layout fits in the theme %s, in type that can be read",
    async (theme) => {
      if (open.browser === undefined) throw new Error("No browser is open.");
      const { diagnostics } = await fitted(everyLayout({ theme }), open.browser);
      expect(diagnostics.map(({ message }) => message)).toEqual([]);
    },
  );

  it("a footer of nine notes is whole, and takes its room from the content", async () => {
    const points = Array.from({ length: 3 }, (_, at) => pointOf(`Point ${at + 1} with a few words in it.`));
    const footer = footerOf([1, 2, 3, 4, 5, 6, 7, 8, 9], "9 reports, 2 origins");
    const [slide] = await measure(deckOf([{ title: "Nine notes", points, footer }]));
    expect(slide).toMatchObject({ tooLong: 0, footerBroken: false });
  });

  it.each([
    ["title", 3],
    ["section", 6],
  ] as const)(
    "a long title on a %s slide takes smaller type, and is seen where that is not enough",
    async (layout, times) => {
      if (open.browser === undefined) throw new Error("No browser is open.");
      const [head] = wholeDeck().slides;
      const slide = {
        id: "long",
        layout,
        head: layout === "title" ? head?.head : undefined,
      } as const;
      const long = deckOf([
        {
          ...slide,
          title: "A title that goes on well past where an editor would have cut it ".repeat(times),
        },
      ]);
      const [before] = await measure(long);
      expect(before?.tooLong).toBeGreaterThan(0);
      const { deck, diagnostics } = await fitted(long, open.browser);
      expect(diagnostics).toEqual([]);
      const [after] = await measure(deck);
      expect(after?.tooLong).toBe(0);
      const endless = deckOf([{ ...slide, title: "A title without an end ".repeat(60) }]);
      const told = await fitted(endless, open.browser);
      expect(told.diagnostics.map(({ code }) => code)).toEqual(["slide-overflow"]);
    },
  );

  it.each(["points", "judgements", "columns"])(
    "a long address breaks where it must on a %s slide",
    async (layout) => {
      const address = `https://port.example/${"papers_on_the_quay_".repeat(12)}memo`;
      const points = [pointOf(`It stands at <a href="${address}">${address}</a>.`)];
      const columns = [
        { heading: "Where", points },
        { heading: "And where", points },
      ];
      const [slide] = await measure(deckOf([{ layout, title: "An address", points, columns }]));
      expect(slide).toMatchObject({ tooLong: 0, tooWide: 0 });
    },
  );

  it("content that is too long is seen, and by how much", async () => {
    const points = Array.from({ length: 20 }, (_, at) => pointOf(`Point ${at + 1} with a few words in it.`));
    const [slide] = await measure(deckOf([{ title: "Long", points, footer: footerOf([1]) }]));
    expect(slide?.tooLong).toBeGreaterThan(100);
    expect(slide?.items).toBe(20);
    expect(slide?.firstOverflowing).toBeGreaterThan(5);
  });
});

describe("an author's link", () => {
  it("is underlined in titles, points, cells and what else holds words; a mark of citation is not", async () => {
    const link = "[the notice](https://city.example/notice)";
    const { deck } = deckFor(
      compileFiles({
        "brief.yaml": `title: Links
slides:
  - { id: a, title: "See ${link}", lead: "And ${link}", points: [{ text: "Read ${link}.", kind: context }] }
  - { id: b, layout: columns, columns: [{ heading: "On ${link}", points: [{ text: "Read ${link}.", kind: context }] }] }
  - { id: c, layout: table, title: T, columns: [Name], rows: [{ cells: ["${link}"], kind: context }] }
`,
      }),
      "everyone",
    );
    const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
    const lines = await open.browser?.withPage(async (page) => {
      await page.setContent(html, { waitUntil: "load" });
      return page.evaluate(
        `[...document.querySelectorAll(".slide__content a")].map((one) => getComputedStyle(one).textDecorationLine)`,
      );
    });
    expect(lines).toEqual(Array.from({ length: 6 }, () => "underline"));
  });
});
