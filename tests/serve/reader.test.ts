/** The reader of sources beside the deck, in a real browser. */
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { askPreview, launchForPreview, previewing } from "../support/preview-page.ts";
import { EXCERPTS, smallBrief, TEXTS } from "../support/small-brief.ts";

const SLIDES = `audiences:
  owners: { label: Owners, tlp: RED }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@cranes; @gazette-cranes]"
      - "It takes nine weeks. [@repair]"
  - { id: owner, title: The owner, points: [ "The owner skipped two inspections. [@owner]" ] }
`;

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

function cranes(more: Readonly<Record<string, string>> = {}): Folder {
  return folderWith({ ...smallBrief(SLIDES), ...more });
}

async function reading(folder: Folder, slide: number) {
  if (open.browser === undefined) throw new Error("No browser is open.");
  const previewed = await previewing(folder, open.browser);
  const page = await previewed.open("?audience=owners");
  await page.evaluate(`Reveal.slide(${slide})`);
  return { previewed, page, [Symbol.asyncDispose]: () => previewed[Symbol.asyncDispose]() };
}

const marked = (page: Page, kind: string) =>
  askPreview(page, `[...root.querySelectorAll(".text mark.${kind}")].map((one) => one.textContent)`);

const text = (page: Page) => askPreview(page, 'root.querySelector(".text").textContent');

describe("the reader of sources", () => {
  it("opens where a citation leads, with the excerpts highlighted and those of the slide first", async () => {
    using folder = cranes();
    await using read = await reading(folder, 1);
    const { page } = read;
    const before = await page.evaluate('document.querySelector(".reveal").offsetWidth');
    await page.click("#cranes .point:nth-child(2) .cite a");
    await expect.poll(() => text(page)).toBe(TEXTS["memo.txt"]);
    await expect.poll(() => marked(page, "aim")).toEqual(["The repair takes nine weeks"]);
    expect(await marked(page, "cited")).toEqual(["three of the five cranes stand still"]);
    expect(await askPreview(page, '[...root.querySelectorAll(".text mark")].length')).toBe(3);
    expect(
      await askPreview(page, '[...root.querySelectorAll(".lists li button")].map((one) => one.textContent)'),
    ).toEqual(["cranes", "gazette-cranes", "repair"]);
    expect(Number(await page.evaluate('document.querySelector(".reveal").offsetWidth'))).toBeLessThan(
      Number(before) - 300,
    );
    expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(false);
    await askPreview(page, 'root.querySelector(".lists li button").click()');
    await expect.poll(() => marked(page, "aim")).toEqual(["three of the five cranes stand still"]);
    await page.evaluate("Reveal.slide(2)");
    await expect.poll(() => marked(page, "cited")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate('document.querySelector(".reveal").offsetWidth')).toBe(before);
    expect(await askPreview(page, 'root.querySelector(".reader").checkVisibility()')).toBe(false);
  });

  it("is left by Esc where the deck has the focus, which has its overview only after that", async () => {
    using folder = cranes();
    await using read = await reading(folder, 2);
    const { page } = read;
    await page.keyboard.press("r");
    await expect.poll(() => askPreview(page, 'root.querySelector(".reader").checkVisibility()')).toBe(true);
    await page.click(".slides > .present h1");
    expect(await askPreview(page, "root.activeElement")).toBe(null);
    await page.keyboard.press("Escape");
    expect(await askPreview(page, 'root.querySelector(".reader").checkVisibility()')).toBe(false);
    expect(await page.evaluate("Reveal.isOverview()")).toBe(false);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("Reveal.isOverview()")).toBe(true);
  });

  it("is led to from the drawer: by a click on a passage, and with R", async () => {
    using folder = cranes();
    await using read = await reading(folder, 2);
    const { page } = read;
    await page.keyboard.press("e");
    await page.click(".drawer .exhibit__words");
    await expect.poll(() => marked(page, "aim")).toEqual(["the owner skipped two inspections"]);
    expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(false);
    await page.keyboard.press("Escape");
    await page.evaluate("document.activeElement.blur(); Reveal.slide(1)");
    await page.keyboard.press("e");
    await page.keyboard.press("r");
    await expect.poll(() => marked(page, "aim")).toEqual(["three of the five cranes stand still"]);
  });

  it("scrolls a long text to the passage, and follows the source and the excerpt when they are saved", async () => {
    const lines = Array.from({ length: 400 }, (_, at) => `Line ${at} of the memo.`).join("\n");
    const memo = `${lines}\n${TEXTS["memo.txt"]}\n${lines}\n`;
    using folder = cranes({ "memo.txt": memo });
    await using read = await reading(folder, 1);
    const { page, previewed } = read;
    await page.click("#cranes .cite a");
    await expect.poll(() => marked(page, "aim")).toEqual(["three of the five cranes stand still"]);
    const isInSight = `(() => {
      const mark = root.querySelector(".text mark.aim").getBoundingClientRect();
      const box = root.querySelector(".text").getBoundingClientRect();
      return mark.top >= box.top && mark.bottom <= box.bottom;
    })()`;
    await expect.poll(() => askPreview(page, isInSight)).toBe(true);
    previewed.save(
      "excerpts.yaml",
      EXCERPTS.replace("exact: The repair takes nine weeks", "exact: Line 7 of the memo"),
    );
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".text").textContent.length'))
      .toBe(memo.length);
    previewed.save("memo.txt", `New at the top.\n${memo}`);
    await expect.poll(() => text(page)).toMatch(/^New at the top/);
  });

  it("searches all sources as `find` does, and goes to what is found", async () => {
    using folder = cranes();
    await using read = await reading(folder, 0);
    const { page } = read;
    await page.keyboard.press("r");
    await expect.poll(() => askPreview(page, "root.activeElement?.type")).toBe("search");
    await page.keyboard.type("skipped inspections");
    await page.waitForFunction(
      'document.querySelector("#preview").shadowRoot.querySelectorAll(".found article").length === 1',
    );
    expect(await askPreview(page, 'root.querySelector(".found b").textContent')).toBe("skipped");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => text(page)).toBe(TEXTS["dossier-on-owner.txt"]);
    expect(await page.evaluate("Reveal.getCurrentSlide().id")).toBe("start");
  });

  it("goes on with what it has read when the server has ended", async () => {
    using folder = cranes();
    await using read = await reading(folder, 1);
    const { page, previewed } = read;
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.click("#cranes .cite a");
    await expect.poll(() => text(page)).toBe(TEXTS["memo.txt"]);
    await page.keyboard.press("Escape");
    await previewed.stop();
    await page.waitForFunction('!document.querySelector("#preview").hasAttribute("data-connected")');
    expect(await askPreview(page, 'root.querySelector(".bar").innerText')).toContain("Disconnected");
    await page.click("#cranes .point:nth-child(2) .cite a");
    await expect.poll(() => marked(page, "aim")).toEqual(["The repair takes nine weeks"]);
    await page.evaluate(
      'const choice = document.querySelector("#preview").shadowRoot.querySelector(".reader select"); choice.value = "dossier"; choice.dispatchEvent(new Event("change"));',
    );
    await expect.poll(() => text(page)).toBe("This text has not come. Is the preview still running?");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".word").textContent'))
      .toContain("The server does not answer");
    expect(failures).toEqual([]);
  });

  it("says so where a source's text is not in the folder, and lets one choose another", async () => {
    using folder = cranes();
    await using read = await reading(folder, 1);
    const { page } = read;
    await page.click("#cranes .cite a:nth-of-type(2)");
    await page.evaluate(
      'const all = document.querySelector("#preview").shadowRoot; const choice = all.querySelector(".reader select"); choice.value = "gazette"; choice.dispatchEvent(new Event("change"));',
    );
    await expect.poll(() => text(page)).toBe("The text of this source is not in the folder.");
    expect(
      await askPreview(page, '[...root.querySelectorAll(".reader optgroup")].map(({ label }) => label)'),
    ).toEqual(["On this slide", "Other sources"]);
  });
});
