import type { CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { renderPrint } from "../../src/render/render-print.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { deckOf, pointOf } from "../support/deck-fixture.ts";
import { openPresenter, type Presenter } from "../support/present.ts";
import { readAssets, readTemplates } from "../support/render-assets.ts";

const open: { presenter?: Presenter } = {};

beforeAll(async () => {
  open.presenter = await openPresenter();
});

afterAll(async () => {
  await open.presenter?.[Symbol.asyncDispose]();
});

const TEXTS = {
  uk: "Відкриті двері: «її ґрунт» й об’єднання",
  ru: "Подъезд, объём и «ёлка»",
  el: "Η πόρτα μένει ανοιχτή· ώς πότε;",
  pl: "Zażółć gęślą jaźń, „Łódź”",
  de: "Größe, „Übung“, ẞ",
  fr: "« Œuvre », naïf, ça",
  he: "הדלת נשארת פתוחה, “open”",
};

const { fonts } = briefResources("briefs/harbour-bridge/brief.yaml");

it.each(Object.entries(TEXTS))("%s is drawn from the deck's own fonts", async (language, text) => {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  const deck = deckOf(
    [{ title: text, points: [pointOf(`${text} <em>${text}</em> <strong>${text}</strong>`)] }],
    { language },
  );
  const html =
    renderPrint({ deck, templates: readTemplates(), assets: { ...readAssets(), fonts } }).value ?? "";
  const used = await open.presenter.browser.withPage(async (page) => {
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const session = await page.createCDPSession();
    return [...(await fontsOf(session, ".slide__title")), ...(await fontsOf(session, ".point__text"))];
  });
  expect(
    used
      .map(({ familyName }) => familyName)
      .filter((name) => !/^(?:Source S(?:ans 3|erif 4)|Noto Sans Hebrew)/.test(name)),
  ).toEqual([]);
  expect(used.length).toBeGreaterThan(1);
  expect(used.every(({ isCustomFont }) => isCustomFont)).toBe(true);
});

async function fontsOf(session: CDPSession, selector: string) {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts;
}
