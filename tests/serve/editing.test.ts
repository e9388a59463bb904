/** Editing the brief from a page of the preview, in a real browser, over real files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { type Folder, folderWith } from "../support/folder.ts";
import {
  askPreview,
  launchForPreview,
  overlay,
  type Previewing,
  previewing,
  shows,
} from "../support/preview-page.ts";
import { EXCERPTS, smallBrief, TEXTS } from "../support/small-brief.ts";

const SLIDES = `audiences:
  owners: { label: Owners, tlp: RED }
slides:
  - { id: start, layout: title }
  # What the press asks first.
  - id: cranes
    title: 'It''s still'  # short
    points:
      - "Three of five stand still. [@cranes]"
      - { text: 'It takes nine weeks. [@repair]', tlp: AMBER }
`;
const BRIEF = smallBrief(SLIDES)["brief.yaml"] ?? "";

const open: { browser?: Browser } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
});
afterAll(() => open.browser?.close());

interface Editing extends AsyncDisposable {
  readonly previewed: Previewing;
  readonly page: Page;
  readonly folder: Folder;
  readonly file: (name: string) => string;
}

async function editing(
  more: Readonly<Record<string, string>> = {},
  options: { readonly canEdit?: boolean } = {},
): Promise<Editing> {
  if (open.browser === undefined) throw new Error("No browser is open.");
  const folder = folderWith({ ...smallBrief(SLIDES), ...more });
  const previewed = await previewing(folder, open.browser, options);
  const { origin } = new URL(previewed.url);
  await open.browser
    .defaultBrowserContext()
    .overridePermissions(origin, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  const page = await previewed.open("?audience=owners");
  await page.evaluate("Reveal.slide(1)");
  return {
    ...{ previewed, page, folder },
    file: (name) => readFileSync(join(folder.path, name), "utf8"),
    [Symbol.asyncDispose]: async () => {
      await previewed[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
}

/** Clicks the button with this name in the preview's own elements. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    `[...document.querySelector("#preview").shadowRoot.querySelectorAll("button")].some((one) => one.textContent === ${JSON.stringify(name)} && one.checkVisibility())`,
  );
  await askPreview(
    page,
    `[...root.querySelectorAll("button")].find((one) => one.textContent === ${JSON.stringify(name)} && one.checkVisibility()).click()`,
  );
}

/** Waits until the preview says these words. */
async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => askPreview(page, 'root.querySelector(".word").textContent')).toContain(words);
}

/** Selects words of the source's text that is shown, as a drag would. */
async function select(page: Page, words: string): Promise<void> {
  await askPreview(
    page,
    `(() => {
      const text = root.querySelector(".text");
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let node = nodes.nextNode();
      while (!node.data.includes(${JSON.stringify(words)})) node = nodes.nextNode();
      const at = node.data.indexOf(${JSON.stringify(words)});
      text.focus();
      getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
    })()`,
  );
}

const form = 'root.querySelector("form.excerpt")';
const area = 'root.querySelector(".text-editor textarea")';

async function editText(page: Page, selector: string): Promise<void> {
  await page.click(selector, { count: 2 });
  await expect.poll(() => askPreview(page, `root.activeElement === ${area}`)).toBe(true);
}

async function write(page: Page, words: string): Promise<void> {
  await askPreview(page, `${area}.select()`);
  await page.keyboard.type(words);
}

describe("what is no text of a slide's own", () => {
  it("opens none of its texts, where an excerpt's wording is pointed at", async () => {
    const quote = "  - { id: quoted, title: In their words, layout: quote, excerpt: plain }\n";
    await using edit = await editing(smallBrief(SLIDES + quote));
    const { page } = edit;
    await page.evaluate("Reveal.slide(2)");
    await page.click("#quoted .quote__words", { count: 2 });
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".word").textContent'))
      .toContain("no text of the slide's own");
    expect(await askPreview(page, 'root.querySelector(".text-editor").hidden')).toBe(true);
    await page.keyboard.press("y");
    await expect.poll(() => edit.previewed.opened.length).toBe(1);
    await editText(page, "[id='quoted~title']");
    expect(await askPreview(page, `${area}.value`)).toBe("In their words");
  });
});

describe("the editor of a text", () => {
  it("is left with Esc, also where the deck was clicked on meanwhile", async () => {
    await using edit = await editing();
    const { page } = edit;
    await editText(page, "#cranes .point:nth-child(1)");
    await page.click("#cranes .slide__header");
    expect(await askPreview(page, "root.activeElement")).toBe(null);
    await page.keyboard.press("Escape");
    expect(await askPreview(page, 'root.querySelector(".text-editor").hidden')).toBe(true);
    expect(await page.evaluate("Reveal.isOverview()")).toBe(false);
  });
});

describe("a new excerpt", () => {
  it("is made of selected words: its ID is proposed, comments are kept, and what cites it is on the clipboard", async () => {
    const listed = `# Read before you add one.\n${EXCERPTS}`;
    await using edit = await editing({ "excerpts.yaml": listed });
    const { page } = edit;
    await page.click("#cranes .cite a");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".text").textContent'))
      .toBe(TEXTS["memo.txt"]);
    await select(page, "hips wait in the road");
    await expect.poll(() => askPreview(page, `${form}.hidden`)).toBe(false);
    await expect
      .poll(() => askPreview(page, `${form}.querySelector("input").value`))
      .toBe("ships-wait-in-the");
    expect(await askPreview(page, `${form}.textContent`)).toContain('already listed as "plain"');
    await page.keyboard.press("Tab");
    await askPreview(page, `${form}.querySelector("input").select()`);
    await page.keyboard.type("roads");
    await page.keyboard.press("Enter");
    await says(page, "[@roads] is on the clipboard.");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("[@roads]");
    expect(edit.file("excerpts.yaml")).toBe(
      `${listed}  roads: { source: memo, exact: Ships wait in the roads, start: 90, end: 113 }\n`,
    );
  });

  it("is offered for a passage that was found, by keyboard alone, and taken back with Ctrl+Z", async () => {
    await using edit = await editing();
    const { page } = edit;
    await page.keyboard.press("r");
    await expect.poll(() => askPreview(page, "root.activeElement?.type")).toBe("search");
    await page.keyboard.type("nine weeks");
    await page.waitForFunction(
      'document.querySelector("#preview").shadowRoot.querySelectorAll(".found article").length === 1',
    );
    for (const key of ["ArrowDown", "Tab", "Enter"] as const) await page.keyboard.press(key);
    await expect
      .poll(() => askPreview(page, `root.activeElement === ${form}.querySelector("input")`))
      .toBe(true);
    await page.keyboard.press("Enter");
    await says(page, "is on the clipboard");
    expect(await askPreview(page, 'root.activeElement === root.querySelector(".text")')).toBe(true);
    expect(edit.file("excerpts.yaml")).toContain('exact: "The repair takes nine weeks, we think."');
    await page.keyboard.press("Escape");
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await expect.poll(() => edit.file("excerpts.yaml")).toBe(EXCERPTS);
  });

  it("is offered for words that are selected with the mouse, and with Shift and the arrow keys", async () => {
    await using edit = await editing();
    const { page } = edit;
    await page.click("#cranes .cite a");
    const edges = `(() => {
      const { left, right, top, height } = root.querySelector(".text mark.cited, .text mark.aim").getClientRects()[0];
      return [left + 1, right - 1, top + height / 2];
    })()`;
    await page.waitForFunction(
      'document.querySelector("#preview").shadowRoot.querySelector(".text mark.aim") !== null',
    );
    const [left = 0, right = 0, middle = 0] = z.array(z.number()).parse(await askPreview(page, edges));
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move((left + right) / 2, middle);
    await page.mouse.move(right, middle);
    await page.mouse.up();
    const words = () =>
      askPreview(page, `${form}.hidden ? "" : root.querySelector(".excerpt__words").textContent`);
    await expect.poll(words).toMatch(/^“three of the/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(words).toBe("");
    await page.keyboard.down("Shift");
    for (let at = 0; at < 6; at += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Shift");
    await expect.poll(words).not.toBe("");
    await page.keyboard.type("No word of the text changes.");
    expect(await askPreview(page, 'root.querySelector(".text").textContent')).toBe(TEXTS["memo.txt"]);
  });

  it("has an ID of its own, and is not made of a text that has changed since", async () => {
    await using edit = await editing();
    const { page, previewed } = edit;
    await page.click("#cranes .cite a");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".text").textContent'))
      .toBe(TEXTS["memo.txt"]);
    await select(page, "Since Monday");
    await expect.poll(() => askPreview(page, `${form}.hidden`)).toBe(false);
    await askPreview(page, `${form}.querySelector("input").value = "plain"`);
    await press(page, "New excerpt");
    await expect.poll(() => askPreview(page, `${form}.textContent`)).toContain('The ID "plain" is taken.');
    previewed.save("memo.txt", `Corrected. ${TEXTS["memo.txt"]}`);
    await askPreview(page, `${form}.querySelector("input").value = "monday"`);
    await press(page, "New excerpt");
    // Whichever comes first: the server refuses it, or the page hears of the change, and the words are selected no more.
    const isRefused = `${form}.hidden || ${form}.textContent.includes("Select the words again.")`;
    await expect.poll(() => askPreview(page, isRefused)).toBe(true);
    expect(edit.file("excerpts.yaml")).toBe(EXCERPTS);
  });
});

describe("excerpts to mend", () => {
  it("are listed with the passages that they were probably meant for, and a button takes one", async () => {
    const broken = EXCERPTS.replace(
      "three of the five cranes stand still",
      "three of the six cranes stand still",
    );
    await using edit = await editing({ "excerpts.yaml": `${broken}  # the last\n` });
    const { page } = edit;
    await overlay(page, "shown");
    await page.keyboard.press("r");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".lists").textContent'))
      .toContain("1 excerpt to mend");
    expect(await askPreview(page, 'root.querySelector(".meant b").textContent')).toBe(
      "three of the five cranes stand still",
    );
    await press(page, "Read");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".text mark.aim").textContent'))
      .toContain("three of the five cranes");
    await askPreview(page, '[...root.querySelectorAll(".astray .row button")].at(-1).focus()');
    await page.keyboard.press("Enter");
    await overlay(page, "gone");
    expect(edit.file("excerpts.yaml")).toBe(`${EXCERPTS}  # the last\n`);
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".lists").textContent'))
      .not.toContain("to mend");
    // The button is gone; keys go on from the text.
    expect(await askPreview(page, "root.activeElement?.className")).toBe("text");
    await page.keyboard.press("Escape");
    expect(await askPreview(page, 'root.querySelector(".reader").hidden')).toBe(true);
  });

  it("that are in a text twice are told apart by the place that is chosen", async () => {
    await using edit = await editing({
      "memo.txt": `${TEXTS["memo.txt"]} On Sunday ships wait in the roads. Now Ships wait in the roads.`,
    });
    const { page } = edit;
    await page.keyboard.press("r");
    const takes =
      '[...root.querySelectorAll(".astray button")].filter((one) => one.textContent.startsWith("Take"))';
    await expect.poll(() => askPreview(page, `${takes}.length`)).toBe(2);
    await askPreview(page, `${takes}[1].click()`);
    await expect
      .poll(() => edit.file("excerpts.yaml"))
      .toContain('exact: Ships wait in the roads, prefix: "Now "');
  });
});

describe("a text of a slide", () => {
  it("is edited in its place, with comments, order and quotes kept, and taken back from the list of edits", async () => {
    await using edit = await editing();
    const { page } = edit;
    await editText(page, "#cranes .point:nth-child(2)");
    expect(await askPreview(page, `${area}.value`)).toBe("It takes nine weeks. [@repair]");
    await write(page, "It takes nine long weeks. [@repair]");
    await page.keyboard.press("Enter");
    await shows(page, "It takes nine long weeks.");
    expect(edit.file("brief.yaml")).toBe(BRIEF.replace("nine weeks", "nine long weeks"));
    await editText(page, "[id='cranes~title']");
    await write(page, 'It\'s "still"');
    await page.keyboard.press("Enter");
    await expect.poll(() => edit.file("brief.yaml")).toContain(`title: 'It''s "still"'  # short`);
    await press(page, "2 edits");
    await press(page, "Undo");
    await expect.poll(() => edit.file("brief.yaml")).toBe(BRIEF.replace("nine weeks", "nine long weeks"));
    await expect.poll(() => askPreview(page, 'root.querySelectorAll(".edits li").length')).toBe(1);
    await press(page, "Undo");
    await expect.poll(() => edit.file("brief.yaml")).toBe(BRIEF);
  });

  it("completes IDs inside a citation", async () => {
    await using edit = await editing();
    const { page } = edit;
    await page.keyboard.press("t");
    await expect.poll(() => askPreview(page, `root.activeElement === ${area}`)).toBe(true);
    expect(await askPreview(page, `${area}.value`)).toBe("It's still");
    await press(page, "Next text");
    await expect.poll(() => askPreview(page, `${area}.value`)).toBe("Three of five stand still. [@cranes]");
    await write(page, "Most are idle. [see @gaz");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".completion").textContent'))
      .toContain("gazette-cranes");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await askPreview(page, `${area}.value`)).toBe("Most are idle. [see @gazette-cranes]");
    await page.keyboard.press("Enter");
    await expect.poll(() => edit.file("brief.yaml")).toContain('- "Most are idle. [see @gazette-cranes]"');
  });

  it("that an editor has changed meanwhile is not overwritten: both are offered", async () => {
    await using edit = await editing();
    const { page, previewed } = edit;
    const conflict = () => askPreview(page, 'root.querySelector(".conflict").textContent');
    const theirs = BRIEF.replace("Three of five stand still.", "Three of five are idle.");
    await editText(page, "#cranes .point:nth-child(1)");
    await write(page, "Mine. [@cranes]");
    previewed.save("brief.yaml", theirs);
    await expect.poll(conflict).toContain("Three of five are idle. [@cranes]");
    await press(page, "Save");
    await expect.poll(conflict).toContain("This text was changed meanwhile.");
    expect(edit.file("brief.yaml")).toBe(theirs);
    await press(page, "Keep theirs");
    await shows(page, "Three of five are idle.");
    expect(edit.file("brief.yaml")).toBe(theirs);

    await editText(page, "#cranes .point:nth-child(1)");
    await write(page, "Mine. [@cranes]");
    previewed.save("brief.yaml", BRIEF);
    await expect.poll(conflict).toContain("Three of five");
    await press(page, "Take mine");
    await shows(page, "Mine.");
    expect(edit.file("brief.yaml")).toBe(BRIEF.replace("Three of five stand still.", "Mine."));
  });

  it("keeps what an editor has changed elsewhere in the file, and says where the text is gone", async () => {
    await using edit = await editing();
    const { page, previewed } = edit;
    await editText(page, "#cranes .point:nth-child(1)");
    await write(page, "Mine. [@cranes]");
    const theirs = BRIEF.replace("title: The cranes", "title: The quay # ours").replace(
      "    points:\n",
      '    points:\n      - "Ships wait in the roads. [@plain]"\n',
    );
    previewed.save("brief.yaml", theirs);
    await shows(page, "Ships wait");
    await press(page, "Save");
    await shows(page, "Mine.");
    expect(edit.file("brief.yaml")).toBe(theirs.replace("Three of five stand still.", "Mine."));
  });

  it("is not undone once the file has changed since", async () => {
    await using edit = await editing();
    const { page, previewed } = edit;
    await editText(page, "#cranes .point:nth-child(1)");
    await write(page, "Mine. [@cranes]");
    await page.keyboard.press("Enter");
    await shows(page, "Mine.");
    const theirs = `${edit.file("brief.yaml")}# theirs\n`;
    previewed.save("brief.yaml", theirs);
    await press(page, "1 edit");
    await press(page, "Undo");
    await says(page, "was changed by somebody else meanwhile");
    expect(edit.file("brief.yaml")).toBe(theirs);
  });

  it("is shown in two tabs, and the edits of one can be taken back in the other", async () => {
    await using edit = await editing();
    const { page, previewed } = edit;
    const other = await previewed.open("?audience=owners");
    await page.bringToFront();
    await editText(page, "#cranes .point:nth-child(1)");
    await write(page, "Mine. [@cranes]");
    await page.keyboard.press("Enter");
    await shows(other, "Mine.");
    await press(other, "1 edit");
    await press(other, "Undo");
    await shows(page, "Three of five stand still.");
    expect(edit.file("brief.yaml")).toBe(BRIEF);
  });
});

describe("a preview that is read-only", () => {
  it("offers no edits, and refuses them", async () => {
    await using edit = await editing({}, { canEdit: false });
    const { page, previewed } = edit;
    await page.click("#cranes .point:nth-child(1)", { count: 2 });
    await page.keyboard.press("t");
    await page.click("#cranes .cite a");
    await expect
      .poll(() => askPreview(page, 'root.querySelector(".text").textContent'))
      .toBe(TEXTS["memo.txt"]);
    await select(page, "Since Monday");
    const token = await page.evaluate(
      'JSON.parse(document.getElementById("preview-facts").textContent).token',
    );
    for (const path of ["excerpts/plan", "excerpts", "fixes", "texts/find", "texts", "undo"]) {
      const answer = await fetch(`${previewed.url}${path}`, {
        method: "POST",
        headers: { "x-citedeck-token": String(token) },
        body: JSON.stringify({
          audience: "owners",
          slide: "cranes",
          index: 1,
          seen: "",
          words: "",
          fix: "",
          edit: 1,
        }),
      });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect(await askPreview(page, `${form}.hidden`)).toBe(true);
    expect(await askPreview(page, 'root.querySelector(".text-editor").hidden')).toBe(true);
    expect(edit.file("brief.yaml")).toBe(BRIEF);
  });
});
