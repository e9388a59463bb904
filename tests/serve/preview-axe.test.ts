/** What axe-core finds on a page of the preview, with whatever it can show open. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches } from "../support/axe-in-page.ts";
import { folderWith } from "../support/folder.ts";
import { askPreview, launchForPreview, overlay, previewing } from "../support/preview-page.ts";
import { EXCERPTS, smallBrief } from "../support/small-brief.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const SLIDES = `slides:
  - { id: cranes, title: Cranes stand still, points: [ "Three of five stand still. [@cranes]" ] }
`;

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

function click(page: Page, words: string): Promise<unknown> {
  return askPreview(
    page,
    `[...root.querySelectorAll("button")].find((one) => one.textContent.includes(${JSON.stringify(words)}) && one.checkVisibility()).click()`,
  );
}

function shown(page: Page, selector: string): Promise<unknown> {
  return page.waitForFunction(
    `document.querySelector("#preview").shadowRoot.querySelector(${JSON.stringify(selector)})?.checkVisibility()`,
  );
}

describe("a page of the preview", () => {
  it("breaks no rule of axe-core with its reader, its editor and its lists open", async () => {
    if (open.browser === undefined) throw new Error("No browser is open.");
    using folder = folderWith(smallBrief(SLIDES));
    await using previewed = await previewing(folder, open.browser);
    const page = await previewed.open();
    await page.evaluate(AXE);

    await page.click("#cranes .cite a");
    await shown(page, ".text mark.aim");
    expect(await page.evaluate(breaches)).toEqual([]);

    await askPreview(page, 'root.querySelector(".reader input").focus()');
    await page.keyboard.type("ships wait");
    await shown(page, ".found article");
    await click(page, "New excerpt");
    await shown(page, "form.excerpt");
    expect(await page.evaluate(breaches)).toEqual([]);

    await page.keyboard.press("Enter");
    await shown(page, ".word");
    await click(page, "1 edit");
    await shown(page, ".edits li");
    expect(await page.evaluate(breaches)).toEqual([]);

    await page.click("[id='cranes~title']", { count: 2 });
    await shown(page, ".text-editor");
    await page.keyboard.press("End");
    await page.keyboard.type(" [@c");
    await shown(page, ".completion li");
    expect(await page.evaluate(breaches)).toEqual([]);

    previewed.save(
      "brief.yaml",
      (smallBrief(SLIDES)["brief.yaml"] ?? "").replace("Cranes stand", "They stand"),
    );
    await shown(page, ".conflict button");
    previewed.save("excerpts.yaml", EXCERPTS.replace("three of the five", "three of the six"));
    await overlay(page, "shown");
    await askPreview(page, 'root.querySelector(".reader input").focus()');
    await page.keyboard.press("Escape");
    await shown(page, ".astray li");
    expect(await page.evaluate(breaches)).toEqual([]);
  });
});
