/** What a presentation makes of edits: nothing, or, where it is live, the next deck without a mistake. */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askExactly } from "../../support/ask-exactly.ts";
import { type Folder, folderWith } from "../../support/folder.ts";
import { presenting, standsAt } from "../../support/presenting.ts";
import { launchForPreview } from "../../support/preview-page.ts";
import { CRANES_BRIEF, smallBrief } from "../../support/small-brief.ts";

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

function present(folder: Folder, isLive: boolean) {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return presenting(folder, open.browser, { isLive });
}

function save(folder: Folder, brief: string): void {
  const path = join(folder.path, "brief.yaml");
  writeFileSync(`${path}.new`, smallBrief(brief)["brief.yaml"] ?? "");
  renameSync(`${path}.new`, path);
}

describe("a live presentation", () => {
  it("shows what is saved, on the same slide, and keeps the last good deck while there are errors", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    await using talk = await present(folder, true);
    const screen = await talk.openScreen();
    const speaker = await talk.openSpeaker();
    await speaker.keyboard.press("ArrowRight");
    await standsAt(screen, 1);
    const shows = (words: string): Promise<unknown> =>
      screen.waitForFunction(
        `document.querySelector("#cranes")?.textContent.includes("${words}") && document.documentElement.hasAttribute("data-at")`,
      );
    await screen.evaluate("window.isSameDocument = true");
    const before = CRANES_BRIEF.replace("Three of five stand", "Three of five cranes stand");
    const more = "  - { id: new, title: New, points: [ { text: New., kind: context } ] }\n";
    save(folder, before.replace("  - id: cranes\n", `${more}  - id: cranes\n`));
    await shows("Three of five cranes stand");
    await standsAt(screen, 2);
    await standsAt(speaker, 2);
    expect(await screen.evaluate("Reveal.getCurrentSlide().id")).toBe("cranes");
    // A page that is loaded anew leaves full screen.
    expect(await screen.evaluate("window.isSameDocument")).toBe(true);
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer[open]");
    await speaker.waitForSelector("#evidence[aria-pressed=true]");
    expect(await screen.$eval(".drawer__exhibits mark", ({ textContent }) => textContent)).toBe(
      "three of the five cranes stand still",
    );
    await speaker.keyboard.press("e");
    await screen.waitForSelector(".drawer:not([open])");
    expect(await speaker.$eval("#place", ({ textContent }) => textContent)).toBe("3 of 4: Cranes");

    save(folder, before.replace("[@cranes]", "[@crane]"));
    await expect.poll(() => talk.mistakes.map(({ code }) => code)).toContain("unknown-id");
    expect((await askExactly(talk.presentation.url, { path: "/" })).text).toContain("New.");
    save(folder, before.replace("stand still", "are idle"));
    await shows("cranes are idle");
    expect((await askExactly(talk.presentation.url, { path: "/" })).text).not.toContain("skipped two");
  });

  it("keeps the last good deck where the next would show what is withheld", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    await using talk = await present(folder, true);
    const leak = '      - { text: "The owner skipped two inspections.", kind: context }\n';
    save(folder, CRANES_BRIEF.replace("    points:\n", `    points:\n${leak}`));
    await expect.poll(() => talk.mistakes.map(({ code }) => code)).toContain("withheld-in-output");
    const { text } = await askExactly(talk.presentation.url, { path: "/" });
    expect(text).toContain("Three of five stand still");
    expect(text).not.toContain("skipped two");
  });
});

describe("a presentation that is not live", () => {
  it("stays as it was at its start, whatever becomes of the brief", async () => {
    using folder = folderWith(smallBrief(CRANES_BRIEF));
    await using talk = await present(folder, false);
    const before = await askExactly(talk.presentation.url, { path: "/" });
    save(folder, "slides: [");
    await using other = await present(folderWith(smallBrief(CRANES_BRIEF)), false);
    await other.openScreen();
    const after = await askExactly(talk.presentation.url, { path: "/" });
    expect(after.text.replace(/"date":"[^"]*"/, "")).toBe(before.text.replace(/"date":"[^"]*"/, ""));
  });
});
