/** How a preview in a real browser shows slides: as large as they will be, and with what is wrong with them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches } from "../support/axe-in-page.ts";
import { folderWith } from "../support/folder.ts";
import { inPreview, launchForPreview, previewing, shows } from "../support/preview-page.ts";
import { smallBrief } from "../support/small-brief.ts";

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

function preview(folder: { readonly path: string }) {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return previewing(folder, open.browser);
}

const TWO_LINES =
  "This point goes on and on about the cranes, and the roads, and the ships, until it takes a second line";

/** A slide with so many points. */
function crowded(count: number, text: string): Readonly<Record<string, string>> {
  const points = Array.from({ length: count }, () => `      - { text: "${text}.", kind: context }\n`);
  return smallBrief(`slides:
  - { id: start, layout: title }
  - id: crowd
    title: A crowd
    points:
${points.join("")}  - { id: empty, title: Little, points: [ { text: Words., kind: context } ] }
`);
}

/** What axe-core finds on the page, the preview's own parts included. */
async function findings(page: Page): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(readFileSync(axe, "utf8"));
  return page.evaluate(breaches);
}

describe("a preview", () => {
  it("shows a slide in the type that it will have, also while it is edited", async () => {
    // So many lines that six points are not as large as six may be.
    const lines = (count: number, word: string): Readonly<Record<string, string>> =>
      crowded(count, `${TWO_LINES} Cranes ${word}`);
    using folder = folderWith(lines(6, "wait"));
    await using previewed = await preview(folder);
    const first = await (await fetch(previewed.url)).text();
    const guess = /id="crowd"[^>]* style="--scale: ([\d.]+); --spread: ([\d.]+);/
      .exec(first)
      ?.slice(1)
      .join(" ");
    const page = await previewed.open("#/crowd");
    const type =
      '["--scale", "--spread"].map((name) => document.getElementById("crowd").style.getPropertyValue(name)).join(" ")';
    await page.waitForFunction(`${type} !== "${guess}"`);
    await page.evaluate(
      `window.wasGuessed = false; new MutationObserver(() => { wasGuessed ||= ${type} === "${guess}"; }).observe(document.getElementById("crowd"), { attributes: true, childList: true })`,
    );
    previewed.save("brief.yaml", lines(6, "rest")["brief.yaml"] ?? "");
    await shows(page, "Cranes rest");
    expect(await page.evaluate("wasGuessed")).toBe(false);
    previewed.save("brief.yaml", lines(2, "rest")["brief.yaml"] ?? "");
    await page.waitForFunction(`${type}.startsWith("1 ")`);
  });

  it("shows where a slide overflows, for as long as it does", async () => {
    using folder = folderWith(crowded(14, TWO_LINES));
    await using previewed = await preview(folder);
    const page = await previewed.open("#/crowd");
    const pieces = inPreview('querySelectorAll(".overflow .out").length');
    await page.waitForFunction(`${pieces} > 0`);
    expect(await page.evaluate(pieces)).toBeLessThan(14);
    expect(await page.evaluate(inPreview('querySelectorAll(".overflow .room").length'))).toBe(1);
    expect(await page.evaluate(inPreview('querySelector(".problems").textContent'))).toContain(
      "slide-overflow",
    );
    await page.evaluate("Reveal.slide(2)");
    expect(await page.evaluate(pieces)).toBe(0);
    await page.evaluate("Reveal.slide(1)");
    expect(await page.evaluate(pieces)).toBeGreaterThan(0);
    previewed.save("brief.yaml", crowded(7, TWO_LINES)["brief.yaml"] ?? "");
    await page.waitForFunction(`${pieces} === 0`);
  });

  it("marks a slide that something is wrong with, outside of its text, and leads to what that is", async () => {
    using folder = folderWith(
      smallBrief(`slides:
  - { id: start, layout: title }
  - id: roads
    title: Ships wait
    points: [ "Ships wait in the roads, 40 of them. [@plain]", "Nobody said this.", "Nor this." ]
`),
    );
    await using previewed = await preview(folder);
    const page = await previewed.open("#/roads");
    const mark = inPreview('querySelector(".mark")');
    await page.waitForFunction(`!${mark}.hidden`);
    const words = String(await page.evaluate(`${mark}.textContent`));
    expect(words).toMatch(/\d (?:error|warning)s?/);
    expect(await page.evaluate('document.getElementById("roads").textContent')).not.toMatch(/error|warning/);
    expect(await page.evaluate('document.getElementById("roads").dataset.problems')).toBe("error");
    await page.keyboard.press("w");
    const focused = inPreview('activeElement?.closest("article")?.textContent ?? ""');
    await page.waitForFunction(`${focused} !== ""`);
    expect(await page.evaluate(focused)).toContain("brief.yaml:");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(inPreview('querySelector(".problems").hidden'))).toBe(true);
    await page.evaluate("Reveal.slide(0)");
    await page.waitForFunction(`${mark}.hidden`);
  });

  it("has an outline of what each audience gets, which follows edits and leads to slides", async () => {
    const slides = `audiences:
  owners: { label: Owners, tlp: RED }
  press: { label: Press }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes
    points: [ "Three of five stand still. [@cranes]", { text: "It takes nine weeks. [@repair]", tlp: AMBER } ]
  - { id: secret, title: Closed, layout: quote, excerpt: owner }
`;
    using folder = folderWith(smallBrief(slides));
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    await page.keyboard.press("m");
    const cell = (slide: string, audience: string): string =>
      inPreview(`querySelector(".outline tr[data-slide=${slide}] td[data-audience=${audience}]")`);
    await page.waitForFunction(`${cell("cranes", "press")} !== null`);
    const textOf = async (slide: string): Promise<string> =>
      String(await page.evaluate(`${cell(slide, "press")}.textContent`)).replaceAll(/\s+/g, " ");
    expect(await textOf("cranes")).toMatch(/shortened: 1 of 2 .*TLP:AMBER/);
    expect(await textOf("secret")).toMatch(/withheld .*TLP:RED/);
    expect(await findings(page)).toEqual([]);
    await page.evaluate(`${cell("secret", "owners")}.querySelector("button").click()`);
    await page.waitForFunction('Reveal.getCurrentSlide().id === "secret"');
    const current = inPreview('querySelector(".outline tr[aria-current]").dataset.slide');
    expect(await page.evaluate(current)).toBe("secret");
    previewed.save("brief.yaml", smallBrief(slides.replace(", tlp: AMBER", ""))["brief.yaml"] ?? "");
    await page.waitForFunction(`/repair/.test(${cell("cranes", "press")}.textContent)`);
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(`${cell("cranes", "press")}.querySelector("button").click()`),
    ]);
    await page.waitForFunction('window.Reveal?.getCurrentSlide?.()?.id === "cranes"');
    expect(new URL(page.url()).searchParams.get("audience")).toBe("press");
  });

  it("has an overview of all slides, in what room the bar and the sources leave, and keeps it while slides change", async () => {
    const brief = `slides:
  - { id: start, layout: title }
  - { id: what, layout: section, title: What happened }
  - { id: cranes, title: Cranes, points: ["Three of five stand still. [@cranes]"] }
  - { id: next, layout: section, title: What comes next }
`;
    using folder = folderWith(smallBrief(brief));
    await using previewed = await preview(folder);
    const page = await previewed.open("#/cranes");
    await page.keyboard.press("Escape");
    await page.waitForSelector(".reveal.overview.has-grid");
    const rows = `[...Map.groupBy(document.querySelectorAll(".slides > .slide"), (one) => Math.round(one.getBoundingClientRect().y)).values()].map((slides) => slides.map(({ id }) => id).join(" ")).join("; ")`;
    await page.waitForFunction(`${rows} === "start what; cranes next"`);

    for (const title of ["What came first", "What went wrong"]) {
      previewed.save("brief.yaml", smallBrief(brief.replace("What happened", title))["brief.yaml"] ?? "");
      await shows(page, title);
    }
    expect(await page.evaluate("Reveal.isOverview()")).toBe(true);
    expect(await page.evaluate('document.querySelector("#what > [data-run]")?.dataset.part')).toBe(
      "What went wrong",
    );
    expect(await page.evaluate(rows)).toBe("start what; cranes next");

    await page.keyboard.press("r");
    const fits = `[...document.querySelectorAll(".slides > .slide")].map((one) => one.getBoundingClientRect()).every(({ right, bottom }) => right <= ${inPreview('querySelector(".reader").getBoundingClientRect().left')} && bottom <= ${inPreview('querySelector(".bar").getBoundingClientRect().top')})`;
    await page.waitForFunction(fits);
    await page.keyboard.type("ships");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate("Reveal.getCurrentSlide().id")).toBe("cranes");
  });
});
