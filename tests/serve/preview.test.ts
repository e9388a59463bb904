/** A preview in a real browser, over real files. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { connected, launchForPreview, overlay, previewing, shows } from "../support/preview-page.ts";
import { EXCERPTS, smallBrief } from "../support/small-brief.ts";

const SLIDES = `audiences:
  owners: { label: Owners, tlp: RED }
  press: { label: Press }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes stand still
    points:
      - "Three of five stand still. [@cranes]"
      - { text: "It takes nine weeks. [@repair]", tlp: AMBER }
  - { id: roads, title: Ships wait, points: [ "Ships wait in the roads. [@plain]" ] }
  - { id: list, layout: sources }
`;
const BRIEF = smallBrief(SLIDES)["brief.yaml"] ?? "";

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

function cranes(): Folder {
  return folderWith(smallBrief(SLIDES));
}

function preview(folder: Folder) {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return previewing(folder, open.browser);
}

function current(page: Page): Promise<unknown> {
  return page.evaluate("Reveal.getCurrentSlide().id");
}

describe("a preview", () => {
  it("replaces what was saved in its place: slide, focus and drawer stay as they are", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    await page.evaluate("Reveal.slide(1); window.sameDocument = true;");
    await page.evaluate('document.querySelector("#roads").dataset.same = "yes"');
    await page.evaluate('document.querySelector("#cranes .cite a").focus()');
    previewed.save("brief.yaml", BRIEF.replace("Three of five stand still.", "Three of five are idle."));
    await shows(page, "Three of five are idle.");
    expect(await current(page)).toBe("cranes");
    expect(await page.evaluate("document.activeElement.dataset.excerpts")).toBe("cranes");
    expect(await page.evaluate("window.sameDocument")).toBe(true);
    expect(await page.evaluate('document.querySelector("#roads").dataset.same')).toBe("yes");

    await page.keyboard.press("e");
    await page.waitForSelector(".drawer[open] .exhibit");
    previewed.save(
      "memo.txt",
      "Three hundred years of rain. Since Monday three of the five cranes stand still. The repair takes nine weeks, we think. Ships wait in the roads.",
    );
    await page.waitForFunction(
      'document.querySelector(".drawer__exhibits").textContent.includes("years of rain")',
    );
    expect(await page.evaluate('document.querySelector(".drawer").open')).toBe(true);
  });

  it("shows what is wrong with a template over the last good deck, and to a page that is opened then, until it is mended", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    for (const broken of ["<p>{{#if}}</p>", "{{> nowhere}}"]) {
      previewed.save("templates/slides/points.hbs", broken);
      expect(await overlay(page, "shown")).toContain("templates/slides/points.hbs:1:");
      expect(await page.$eval("#cranes", ({ textContent }) => textContent)).toContain("Three of five");
      const other = await previewed.open("?audience=press");
      expect(await overlay(other, "shown")).toContain("error[template-error]");
      previewed.save("templates/slides/points.hbs", "<p>Mended.</p>");
      await overlay(page, "gone");
      await shows(other, "Mended.");
      await shows(page, "Mended.");
      previewed.save("templates/slides/points.hbs", "<p>Three of five</p>");
      await shows(page, "Three of five");
    }
  });

  it("follows an excerpt, a source, the order of slides, new ones, a template, a style and a theme", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    await page.evaluate("Reveal.slide(2)");
    previewed.save(
      "excerpts.yaml",
      EXCERPTS.replace("three of the five cranes stand still", "three of the five cranes"),
    );
    await page.waitForFunction(
      '[...document.querySelectorAll("template[data-exhibit=cranes]")].some((one) => one.content.querySelector("mark").textContent === "three of the five cranes")',
    );
    const moved = BRIEF.replace(/ {2}- \{ id: roads.*\n/, "").replace(
      "  - { id: start",
      '  - { id: roads, title: Ships wait, points: [ "Ships wait in the roads. [@plain]" ] }\n  - { id: more, title: More, points: [ { text: More., kind: context } ] }\n  - { id: start',
    );
    previewed.save("brief.yaml", moved);
    await page.waitForSelector("#more");
    expect(await current(page)).toBe("roads");
    expect(
      await page.evaluate("[...document.querySelectorAll('.slides > section')].map(({ id }) => id)"),
    ).toEqual(["roads", "more", "start", "cranes", "list"]);
    previewed.save("templates/slides/title.hbs", "<h1>{{deck.title}} by night</h1>");
    await shows(page, "by night");
    previewed.save("templates/styles/own.css", '[id="more~title"] { letter-spacing: 7px }');
    await page.waitForFunction(
      `getComputedStyle(document.getElementById("more~title")).letterSpacing === "7px"`,
    );
    previewed.save("house.css", ":root { --paper: rgb(1, 2, 3) }");
    previewed.save("brief.yaml", `theme: house.css\n${moved}`);
    await page.waitForFunction(
      'getComputedStyle(document.documentElement).getPropertyValue("--paper").includes("1, 2, 3")',
    );
    previewed.save("house.css", ":root { --paper: rgb(4, 5, 6) }");
    await page.waitForFunction(
      'getComputedStyle(document.documentElement).getPropertyValue("--paper").includes("4, 5, 6")',
    );
  });

  it("shows a mistake with its code frame over the last good deck until it is mended, and marks what is less on its slide", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    previewed.save("brief.yaml", BRIEF.replace("[@cranes]", "[@crane]"));
    const said = await overlay(page, "shown");
    expect(said).toContain('No excerpt or source is named "crane".');
    expect(said).toContain("Three of five stand still. [@crane]");
    expect(said).toContain('Did you mean "cranes"');
    previewed.save("brief.yaml", BRIEF.replace("slides:", "slides: ["));
    await page.waitForFunction(
      'document.querySelector("#preview").shadowRoot.querySelector(".overlay").textContent.includes("invalid-yaml")',
    );
    await shows(page, "Three of five stand still.");
    previewed.save("brief.yaml", BRIEF);
    await overlay(page, "gone");
  });

  it("starts with a brief that cannot be read, and shows the deck once it can", async () => {
    using folder = folderWith({ ...smallBrief(SLIDES), "brief.yaml": "title: [" });
    await using previewed = await preview(folder);
    const page = await previewed.open();
    expect(await overlay(page, "shown")).toContain("invalid-yaml");
    previewed.save("brief.yaml", BRIEF);
    await shows(page, "Three of five stand still.");
    await overlay(page, "gone");
  });

  it("opens the first slide once there is one, and the one that follows where the open one is taken out", async () => {
    const last = "  - { id: last, title: The last, points: [ { text: The end., kind: context } ] }\n";
    using folder = folderWith({
      ...smallBrief(SLIDES),
      "brief.yaml": "title: T\ndate: 2024-03-04\nslides: []\n",
    });
    await using previewed = await preview(folder);
    const page = await previewed.open();
    await overlay(page, "shown");
    previewed.save("brief.yaml", `${BRIEF}${last}`);
    await shows(page, "Three of five stand still.");
    await expect.poll(() => current(page)).toBe("start");
    await page.evaluate("Reveal.slide(2)");
    previewed.save("brief.yaml", `${BRIEF.replace(/ {2}- \{ id: roads.*\n/, "")}${last}`);
    await page.waitForFunction('document.getElementById("roads") === null');
    await expect.poll(() => current(page)).toBe("list");
  });

  it("shows one audience alone, and the one that is chosen", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=press");
    expect(await page.content()).not.toContain("nine weeks");
    previewed.save("brief.yaml", BRIEF.replace("It takes nine weeks.", "It takes nine long weeks."));
    previewed.save(
      "brief.yaml",
      BRIEF.replace("Ships wait in the roads. [", "Many ships wait in the roads. ["),
    );
    await shows(page, "Many ships wait");
    expect(await page.content()).not.toMatch(/nine (?:long )?weeks/);
  });

  it("connects again after a restart, and misses nothing of what was saved between", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    await previewed.stop();
    await page.waitForFunction('!document.querySelector("#preview").hasAttribute("data-connected")');
    previewed.save("brief.yaml", BRIEF.replace("Three of five stand still.", "Three of five are idle."));
    await previewed.restart();
    await connected(page);
    await shows(page, "Three of five are idle.");
  });

  it("ends two hundred quick saves with the last of them, in each of two tabs", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const pages = [await previewed.open("?audience=owners"), await previewed.open("?audience=press")];
    for (let at = 1; at <= 200; at += 1) {
      previewed.save("brief.yaml", BRIEF.replace("title: Ships wait", `title: Ships wait ${at}`));
      if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const page of pages) await shows(page, "Ships wait 200");
  });

  it("opens the place where a text is written: on a click with Alt, and with the key Y", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    await page.evaluate("Reveal.slide(1)");
    await page.keyboard.down("Alt");
    await page.click("#cranes .point:nth-child(2)");
    await page.keyboard.up("Alt");
    const lines = BRIEF.split("\n");
    const line = lines.findIndex((text) => text.includes("nine weeks")) + 1;
    await expect
      .poll(() => previewed.opened)
      .toEqual([expect.stringMatching(new RegExp(`brief\\.yaml:${line}:`))]);
    await page.hover("[id='cranes~title']");
    await page.keyboard.press("y");
    await expect.poll(() => previewed.opened.length).toBe(2);
    const title = lines.findIndex((text) => text.includes("Cranes stand still")) + 1;
    expect(previewed.opened[1]).toContain(`brief.yaml:${title}:`);
  });

  it("goes where an editor's cursor goes, and shows texts that are not saved", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const page = await previewed.open("?audience=owners");
    const file = `${folder.path}/brief.yaml`;
    const token = await page.evaluate(
      'JSON.parse(document.getElementById("preview-facts").textContent).token',
    );
    const post = (path: string, body: object) =>
      fetch(`${previewed.url}${path}`, {
        method: "POST",
        headers: { "x-citedeck-token": String(token) },
        body: JSON.stringify(body),
      });
    await post("at", { file, offset: BRIEF.indexOf("Ships wait in the roads") });
    await page.waitForFunction('Reveal.getCurrentSlide().id === "roads"');
    await post("overlay", { file, text: BRIEF.replace("title: Ships wait", "title: Ships wait unsaved") });
    await shows(page, "Ships wait unsaved");
    await post("overlay", { file, text: null });
    await page.waitForFunction("!document.body.textContent.includes('Ships wait unsaved')");
    expect(readFileSync(file, "utf8")).toBe(BRIEF);
  });

  it("hands out a PDF of the audience's deck, made as a build makes it", async () => {
    using folder = cranes();
    await using previewed = await preview(folder);
    const answer = await fetch(`${previewed.url}files/slides.pdf?audience=press`);
    expect(answer.headers.get("content-disposition")).toContain("press-slides.pdf");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await fetch(`${previewed.url}files/brief.yaml`)).status).toBe(404);
  });
});
