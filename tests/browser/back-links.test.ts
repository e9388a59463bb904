import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const BRIEF = `slides:
  - { id: one, title: One, points: ["Three of five stand still. [@cranes]"] }
  - { id: two, title: Two, points: ["Ships wait. [@plain; @cranes]", "So says the memo. [@memo]"] }
  - { id: list, layout: sources }
`;

function presenting<T>(use: (page: Page) => Promise<T>): Promise<T> {
  if (open.presenter === undefined) throw new Error("No browser is open.");
  return open.presenter.present(deckFor(compileFiles(smallBrief(BRIEF)), "everyone").deck, use);
}

const present = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelector(".slides > .present").id');
const arriveAt = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction(`document.querySelector(".slides > .present").id === "${id}"`, { timeout: 5000 });
/** How far anything around the slides is scrolled. */
const scrolled = (page: Page): Promise<unknown> =>
  page.evaluate(
    '[...document.querySelectorAll("html, body, .reveal, .slides, .slides > section")].reduce((sum, at) => sum + at.scrollTop + at.scrollLeft, 0)',
  );

describe("a link back to a slide", () => {
  it("leads from the list of sources to the slide, which stands as it always does", async () => {
    await presenting(async (page) => {
      await page.keyboard.press("End");
      await arriveAt(page, "list");
      await page.click('#list .source a[href="#two"]');
      await arriveAt(page, "two");
      expect(await scrolled(page)).toBe(0);
      await page.keyboard.press("ArrowLeft");
      expect(await present(page)).toBe("one");
    });
  });

  it("leads out of the drawer, which closes", async () => {
    await presenting(async (page) => {
      await page.click("#one .cite a");
      expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(true);
      await page.click('.drawer a[href="#two"]');
      await arriveAt(page, "two");
      expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(false);
    });
  });
});

it("The mark of an excerpt opens the drawer and leaves the slide where it is, though the deck lists the source.", async () => {
  await presenting(async (page) => {
    await page.click("#one .cite a");
    expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(true);
    await page.evaluate("new Promise(requestAnimationFrame).then(() => true)");
    expect(await present(page)).toBe("one");
  });
});

it("The mark of a source that is cited whole, which the drawer has nothing of, leads to the list of sources.", async () => {
  await presenting(async (page) => {
    await page.keyboard.press("ArrowRight");
    await page.click("#two .point:last-child .cite a");
    await arriveAt(page, "list");
    expect(await scrolled(page)).toBe(0);
  });
});
