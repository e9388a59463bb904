/** A presentation in a real browser: the audience's screen and the speaker's view, in step through their server. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches, lowContrasts } from "../../support/axe-in-page.ts";
import { type Folder, folderWith } from "../../support/folder.ts";
import { presenting, standsAt } from "../../support/presenting.ts";
import { launchForPreview } from "../../support/preview-page.ts";
import { smallBrief } from "../../support/small-brief.ts";

const BRIEF = `time: 10m
audiences:
  press: { label: Press }
  owners: { label: Owners, tlp: RED }
slides:
  - { id: start, layout: title, time: 1m }
  - { id: idle, layout: section, title: Why it stands, time: 5m }
  - id: cranes
    title: Cranes
    time: 90s
    points:
      - "Three of five stand still. [@cranes]"
      - "Ships wait in the roads. [@plain]"
      - "The owner skipped two inspections. [@owner]"
    notes: ["Say little of the quay.", "They knew. [@owner]"]
  - { id: secret, title: Behind closed doors, layout: quote, excerpt: owner }
  - { id: list, layout: sources }
`;

const open: { browser?: Browser; folder?: Folder } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
  open.folder = folderWith(smallBrief(BRIEF));
});
afterAll(async () => {
  await open.browser?.close();
  open.folder?.[Symbol.dispose]();
});

function present(options: Parameters<typeof presenting>[2] = {}) {
  if (open.browser === undefined || open.folder === undefined) throw new Error("No browser is open.");
  return presenting(open.folder, open.browser, options);
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent ?? "");

const drawer = (page: Page): Promise<unknown> =>
  page.evaluate(
    '({ isOpen: document.querySelector(".drawer").open, words: document.querySelector(".drawer__exhibits mark")?.textContent })',
  );

describe("a presentation", () => {
  it("keeps the screen and the speaker's view in step, whichever is moved", async () => {
    await using talk = await present();
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.click("#next-slide");
    await standsAt(screen, 1);
    expect(await screen.evaluate("Reveal.getCurrentSlide().id")).toBe("idle");
    await screen.bringToFront();
    await screen.keyboard.press("ArrowLeft");
    await standsAt(speaker, 0);
    await standsAt(screen, 0);
    await speaker.bringToFront();
    for (const at of [1, 2]) {
      await speaker.keyboard.press("PageDown");
      await standsAt(screen, at);
      await standsAt(speaker, at);
    }
    expect(await textOf(speaker, "#place")).toBe("3 of 4: Cranes");
    expect(await textOf(speaker, "#next-name")).toBe("Next: the end");
    const shown = `[...document.getElementById("now").contentDocument.querySelectorAll("[data-shown]")].map(({ id }) => id)`;
    await speaker.waitForFunction(`${shown}.join() === "cranes"`);
    expect(await textOf(speaker, ".cue:not([hidden]) .notes")).toContain("Say little of the quay.");
  });

  it("shows points one by one on both pages, whichever is moved", async () => {
    const slides = `  - id: cranes
    title: Cranes
    fragments: true
    points: ["Three of five stand still. [@cranes]", "Ships wait in the roads. [@plain]", "The owner skipped two inspections. [@owner]"]
  - { id: end, title: The end, points: ["Ships wait. [@plain]"] }
`;
    using folder = folderWith(smallBrief(`audiences: { press: {} }\nslides:\n${slides}`));
    await using talk = await presenting(folder, open.browser as Browser, {});
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    const shown = (count: number) =>
      screen.waitForFunction(
        `[...document.querySelectorAll("#cranes .point")].filter((one) => getComputedStyle(one).visibility === "visible").length === ${count}`,
      );
    await shown(0);
    await expect.poll(() => textOf(speaker, "#next-name")).toBe("Next: point 1 of 2");
    await speaker.click("#next-slide");
    await shown(1);
    const pale = (id: string) =>
      speaker.evaluate(
        `document.getElementById("${id}").contentDocument.querySelectorAll("[data-shown] [data-coming]").length`,
      );
    await expect.poll(async () => [await pale("now"), await pale("next")]).toEqual([1, 0]);
    await screen.bringToFront();
    await screen.keyboard.press("ArrowRight");
    await shown(2);
    await speaker.waitForFunction('document.getElementById("next-name").textContent === "Next: The end"');
    await screen.keyboard.press("ArrowRight");
    await standsAt(speaker, 1);
    await speaker.bringToFront();
    await speaker.keyboard.press("PageUp");
    await standsAt(screen, 0);
    await shown(2);
    await speaker.keyboard.press("PageUp");
    await shown(1);
  });

  it("enlarges a slide's chart on the screen, from either page", async () => {
    const slides = `  - id: traffic
    layout: chart
    title: Cranes
    chart: { mark: bar, encoding: { x: { field: of, title: null }, y: { field: cranes, title: Cranes } } }
    data: [{ of: Standing, cranes: 3, cite: [cranes] }, { of: All, cranes: 5, cite: [cranes] }]
  - { id: end, title: The end, points: ["Ships wait. [@plain]"] }
`;
    using folder = folderWith(smallBrief(`audiences: { press: {} }\nslides:\n${slides}`));
    await using talk = await presenting(folder, open.browser as Browser, {});
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.press("z");
    await screen.waitForSelector(".zoom[open] .chart__drawing");
    await speaker.waitForSelector("#enlarge[aria-pressed=true]");
    await screen.bringToFront();
    await screen.keyboard.press("Escape");
    await speaker.waitForSelector("#enlarge[aria-pressed=false]");
    await screen.click(".slides > .present .chart__drawing");
    await speaker.waitForSelector("#enlarge[aria-pressed=true]");
    await screen.keyboard.press("PageDown");
    await screen.waitForSelector(".zoom:not([open])");
    await standsAt(speaker, 1);
    await speaker.bringToFront();
    await speaker.click("#enlarge");
    await speaker.waitForFunction(
      'document.querySelector(".word").textContent.includes("no chart or picture")',
    );
  });

  it("keeps a passage that is pushed while the screen has yet to hear that the one before was closed", async () => {
    await using talk = await present();
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.type("g");
    await speaker.keyboard.type("cran\n");
    await standsAt(speaker, 2);
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer[open][data-pushed]");
    await screen.$eval(".drawer", (drawer) => void drawer.dispatchEvent(new Event("close")));
    await screen.bringToFront();
    await screen.keyboard.press("PageUp");
    await standsAt(speaker, 1);
    await screen.waitForSelector(".drawer:not([open])");
  });

  it("pushes a passage to the screen with E and with its button, and takes it away again", async () => {
    await using talk = await present();
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.press("e");
    await speaker.waitForFunction('document.querySelector(".word").textContent.includes("cites no excerpt")');
    await speaker.keyboard.type("g");
    await speaker.keyboard.type("cran\n");
    await standsAt(screen, 2);
    await standsAt(speaker, 2);
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer[open][data-pushed]");
    expect(await drawer(screen)).toEqual({ isOpen: true, words: "three of the five cranes stand still" });
    const second = ".cue:not([hidden]) .passage:nth-of-type(2) .passage__push";
    await speaker.$eval(second, (button) => (button as HTMLElement).click());
    await screen.waitForFunction(
      'document.querySelector(".drawer__exhibits mark").textContent === "Ships wait in the roads"',
    );
    await speaker.waitForSelector(`${second}[aria-pressed=true]`);
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer:not([open])");
    // The screen may have heard of it before the speaker's view, which would hide the passage once more.
    await speaker.waitForSelector("#evidence[aria-pressed=false]");
    await speaker.keyboard.press("2");
    await screen.waitForSelector(".drawer[open]");
    expect(await drawer(screen)).toEqual({ isOpen: true, words: "Ships wait in the roads" });
    await screen.bringToFront();
    await screen.keyboard.press("PageUp");
    await standsAt(speaker, 1);
    await screen.waitForSelector(".drawer:not([open])");
    await screen.keyboard.press("PageDown");
    await standsAt(speaker, 2);
    await speaker.bringToFront();
    // What is closed on the screen itself is closed for the speaker too.
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer[open]");
    await screen.bringToFront();
    await screen.keyboard.press("Escape");
    await speaker.waitForSelector("#evidence[aria-pressed=false]");
  });

  it("has slide, notes, evidence and buttons in sight at once, in a wide window; each slide is shown from its top", async () => {
    const slides = `  - { id: start, layout: title }
  - id: cranes
    title: Cranes
    points: ["Three of five stand still. [@cranes]", "Ships wait in the roads. [@plain]"]
    notes: "${"Say little of the quay. ".repeat(200)}"
  - { id: end, title: End, points: ["Ships wait. [@plain]"] }
`;
    using folder = folderWith(smallBrief(`audiences: { press: {} }\nslides:\n${slides}`));
    if (open.browser === undefined) throw new Error("No browser is open.");
    await using talk = await presenting(folder, open.browser);
    const speaker = await talk.openSpeaker();
    await speaker.setViewport({ width: 1366, height: 620 });
    await speaker.keyboard.press("ArrowRight");
    await standsAt(speaker, 1);
    const inSight = `[...document.querySelectorAll(".picture, .cue:not([hidden]) > *, .tools, .turn")].map((one) => one.getBoundingClientRect()).every(({ top, bottom, height }) => top >= 0 && bottom <= innerHeight && height >= 90)`;
    expect(await speaker.evaluate(inSight)).toBe(true);
    expect(await speaker.evaluate("document.documentElement.scrollHeight")).toBe(620);
    await speaker.setViewport({ width: 390, height: 620 });
    await speaker.evaluate("scrollTo(0, 900)");
    expect(await speaker.evaluate("scrollY")).toBe(900);
    await speaker.click("#next-slide");
    await standsAt(speaker, 2);
    expect(await speaker.evaluate("scrollY")).toBe(0);
  });

  it("turns the screen black, points, jumps by number, and lists its keys", async () => {
    await using talk = await present();
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.press("b");
    await screen.waitForFunction("Reveal.isPaused()");
    await speaker.keyboard.press("b");
    await screen.waitForFunction("!Reveal.isPaused()");
    await speaker.keyboard.type("g");
    await speaker.keyboard.type("4\n");
    await standsAt(screen, 3);
    await speaker.keyboard.press("l");
    const box = await (await speaker.$(".picture__pointer"))?.boundingBox();
    await speaker.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 4);
    await screen.waitForFunction(
      'Math.abs(parseFloat(document.querySelector(".display-pointer").style.left) - 50) < 2 && Math.abs(parseFloat(document.querySelector(".display-pointer").style.top) - 25) < 2',
    );
    await speaker.keyboard.press("l");
    await screen.waitForFunction('document.querySelector(".display-pointer").style.display === "none"');
    await speaker.keyboard.press("?");
    await speaker.waitForSelector("#keys[open]");
    expect(await textOf(speaker, "#keys")).toContain("Black screen");
  });

  it("leaves the list of sources out of turning, and goes there where it is asked for", async () => {
    await using talk = await present();
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    const list = Number(await screen.evaluate("Reveal.getSlides().length - 1"));
    await speaker.keyboard.press("End");
    await standsAt(screen, list - 1);
    await standsAt(speaker, list - 1);
    expect(await textOf(speaker, "#next-name")).toBe("Next: the end");
    await screen.bringToFront();
    await screen.keyboard.press("PageDown");
    await speaker.bringToFront();
    await speaker.keyboard.press("ArrowRight");
    await speaker.keyboard.press("b");
    await screen.waitForFunction("Reveal.isPaused()");
    await speaker.keyboard.press("b");
    await screen.waitForFunction("!Reveal.isPaused()");
    await standsAt(screen, list - 1);
    await speaker.keyboard.type("g");
    await speaker.keyboard.type(`${list + 1}\n`);
    await standsAt(screen, list);
    await standsAt(speaker, list);
    expect(await textOf(speaker, "#place")).toContain(`${list + 1} of ${list + 1}`);
    await screen.bringToFront();
    await screen.keyboard.press("PageUp");
    await standsAt(speaker, list - 1);
  });

  it("holds the clock against what is planned of the slide, its section and the whole", async () => {
    await using talk = await present();
    const speaker = await talk.openSpeaker();
    const planned = (id: string): Promise<string> => textOf(speaker, `#time-${id} small`);
    expect([await planned("slide"), await planned("section"), await planned("all")]).toEqual([
      "of 1:00",
      "of 1:00",
      "of 10:00",
    ]);
    expect(await textOf(speaker, "#time-all strong")).toBe("0:00");
    expect(talk.presentation.talk.stage().clock).toBe("waiting");
    expect(await textOf(speaker, "#pause")).toBe("Start the clock");
    await speaker.keyboard.press("End");
    await standsAt(speaker, 2);
    expect([await planned("slide"), await planned("section")]).toEqual(["of 1:30", "of 5:00"]);
    expect(await textOf(speaker, "#time-section span")).toBe("Section: Why it stands");
    await speaker.waitForFunction('document.querySelector("#time-slide strong").textContent !== "0:00"');
    await speaker.keyboard.press("p");
    await speaker.waitForSelector("#pause[aria-pressed=true]");
    expect(talk.presentation.talk.stage().clock).toBe("paused");
    const before = await textOf(speaker, "#time-all strong");
    await speaker.keyboard.press("ArrowLeft");
    await standsAt(speaker, 1);
    expect(await textOf(speaker, "#time-all strong")).toBe(before);
  });

  it.each(["light", "dark"])("has nothing that keeps people out: wide and on a phone, %s", async (scheme) => {
    await using talk = await present();
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const screen = await talk.openScreen();
    for (const width of [1280, 390]) {
      const speaker = await talk.openSpeaker({ width });
      await speaker.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await speaker.evaluate(
        'document.getElementById("jump-to").value = "3"; document.querySelector(".jump").requestSubmit()',
      );
      await standsAt(speaker, 2);
      await speaker.evaluate(axe);
      expect(await speaker.evaluate(breaches)).toEqual([]);
      expect(await speaker.evaluate(lowContrasts)).toEqual([]);
      const wide = await speaker.evaluate("document.documentElement.scrollWidth");
      expect(wide).toBe(width);
      await speaker.click("#show-keys");
      expect(await speaker.evaluate(breaches)).toEqual([]);
      await speaker.click("#hide-keys");
      for (const id of ["back", "next-slide"]) {
        const box = await (await speaker.$(`#${id}`))?.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
      }
    }
    const { presentation } = talk;
    presentation.talk.act({ do: "evidence", exhibit: 0 });
    await screen.waitForSelector(".drawer[open]");
    await screen.bringToFront();
    await screen.evaluate(axe);
    expect(await screen.evaluate(breaches)).toEqual([]);
  });

  it("keeps the screen awake, asks again when the page comes back, and says so where the browser cannot", async () => {
    await using talk = await present();
    const lock =
      "Object.defineProperty(navigator, 'wakeLock', { value: { request: async (kind) => { (window.asked ??= []).push(kind) } } })";
    const screen = await talk.openScreen({ script: lock });
    await screen.waitForFunction('window.asked?.join() === "screen"');
    await screen.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await screen.waitForFunction('window.asked.join() === "screen,screen"');
    const other = await talk.openScreen({ script: "delete Navigator.prototype.wakeLock" });
    await other.waitForFunction(
      'document.querySelector(".display-word").textContent.includes("cannot keep the screen awake")',
    );
  });

  it("tells where the second display is, or that the browser cannot", async () => {
    await using talk = await present();
    const screens = "window.opened = []; window.open = (...call) => opened.push(call);";
    const withTwo = `${screens} Object.defineProperty(screen, "isExtended", { value: true });
      const currentScreen = {}; window.getScreenDetails = async () => ({ currentScreen, screens: [currentScreen, { availLeft: 1280, availTop: 9, availWidth: 800, availHeight: 600 }] });`;
    const speaker = await talk.openSpeaker({ script: withTwo });
    await speaker.click("#screen");
    await speaker.waitForFunction('window.opened[0]?.[2] === "popup,left=1280,top=9,width=800,height=600"');
    const other = await talk.openSpeaker({ script: `${screens} delete window.getScreenDetails;` });
    await other.click("#screen");
    await other.waitForFunction(
      'document.querySelector(".word").textContent.includes("cannot tell whether there is a second display")',
    );
    expect(await other.evaluate("window.opened.length")).toBe(1);
  });

  it("goes on by itself when its server ends", async () => {
    const talk = await present();
    const screen = await talk.openScreen();
    await talk.presentation[Symbol.asyncDispose]();
    await screen.waitForSelector("html:not([data-connected])");
    await screen.keyboard.press("ArrowRight");
    await screen.waitForFunction('Reveal.getCurrentSlide().id === "idle"');
    await screen.keyboard.press("ArrowRight");
    await screen.waitForFunction('Reveal.getCurrentSlide().id === "cranes"');
    await screen.close();
  });

  it("has the words of a deck that is read from the right in their direction, and its own in theirs", async () => {
    if (open.browser === undefined) throw new Error("No browser is open.");
    using folder = folderWith(smallBrief(`language: he\n${BRIEF}`));
    await using talk = await presenting(folder, open.browser);
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.press("End");
    await standsAt(speaker, 2);
    const directionOf = (selector: string) =>
      speaker.$eval(selector, (element) => getComputedStyle(element).direction);
    expect(await directionOf(".cue:not([hidden]) .notes")).toBe("rtl");
    expect(await directionOf(".cue:not([hidden]) .passage__push")).toBe("ltr");
    expect(await directionOf(".tools")).toBe("ltr");
  });

  it("loads nothing from elsewhere", async () => {
    await using talk = await present();
    const asked: string[] = [];
    const page = await talk.openSpeaker();
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await standsAt(page, 0);
    const { origin } = new URL(talk.presentation.url);
    expect(
      asked.filter((url) => !url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("about:")),
    ).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
  });
});
