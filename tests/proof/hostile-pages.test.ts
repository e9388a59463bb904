/** Pages that servers show of a brief of hostile texts: the preview's, and all of a presentation's. */
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";
import { connected, launchForPreview, previewing } from "../support/preview-page.ts";
import { prove } from "../support/proof.ts";
import { comesOut } from "./hostile/comes-out.ts";
import { presentUnfitted } from "./hostile/present-unfitted.ts";
import type { Settled } from "./hostile/settle.ts";
import { settledOnce } from "./hostile/settled-once.ts";
import { markupFaults, type PageMarkup, readMarkup, watchPage } from "./hostile/watch-page.ts";

const SUBJECT = "Hostile text";
const PATIENCE_MS = 1_800_000;

const open: { browser?: Browser } = {};

beforeAll(async () => {
  open.browser = await launchForPreview();
});

afterAll(async () => {
  await open.browser?.close();
});

function browser(): Browser {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser;
}

interface Seen {
  readonly did: readonly string[];
  readonly markup: PageMarkup;
}

const HARMLESS = { first: 5, sets: 1, isPlain: true };
const HOSTILE = { first: 700, sets: 1 };

/** Keys of a deck and of a speaker, so that what opens at a touch is opened. */
const KEYS = ["ArrowRight", "ArrowRight", "o", "Escape", "End", "b", "b"];

/** It shows Markdown as the author wrote it. */
const OUTLINE = "its outline";

async function presented({ compiled, files }: Settled): Promise<ReadonlyMap<string, Seen>> {
  const found = new Map<string, Seen>();
  await using presentation = await presentUnfitted(compiled, files);
  for (const { name, url } of presentation.pages) {
    const { origin } = new URL(url);
    const { page, did } = await watchPage(browser(), url, (asked) => asked.startsWith(origin));
    if (!url.includes("/slides")) {
      await page.waitForSelector("html[data-connected][data-at]");
      for (const key of KEYS) await page.keyboard.press(key as "b");
    }
    found.set(name, { did: [...did], markup: await readMarkup(page) });
    await page.close();
  }
  return found;
}

async function previewed({ files }: Settled): Promise<ReadonlyMap<string, Seen>> {
  const found = new Map<string, Seen>();
  using folder = folderWith(files);
  await using preview = await previewing(folder, browser());
  const pages = [
    ["the preview", ""],
    ["its printed slides", "print?audience=all"],
    ["its handout", "handout?audience=all"],
    [OUTLINE, "outline"],
    ["its source reader", "sources/own"],
  ] as const;
  for (const [name, path] of pages) {
    const { page, did } = await watchPage(browser(), preview.url + path, (asked) =>
      asked.startsWith(preview.url),
    );
    if (path === "") await connected(page);
    found.set(name, { did: [...did], markup: await readMarkup(page) });
    await page.close();
  }
  return found;
}

const PAGES = [
  ["a preview, and what it opens", previewed],
  ["a presentation: screen, speaker's view, phone", presented],
] as const;

describe.for(some(PAGES, PAGES.length))("Pages of %s", ([name, shown]) => {
  it(
    "run, ask and say nothing, have no markup but the tool's own, and show each text as it was written",
    async (context) => {
      const settled = settledOnce(HOSTILE);
      const plain = await shown(settledOnce(HARMLESS));
      const failures: string[] = [];
      const counted = { tried: 0, shown: 0 };
      for (const [page, { did, markup }] of await shown(settled)) {
        const like = plain.get(page);
        if (like === undefined) throw new Error(`There is no page of plain words: ${page}.`);
        // What the pages' own scripts hide, they hide at their time.
        const words = { words: markup.words, plainWords: like.markup.words };
        const planted = page === OUTLINE ? [] : settled.planted;
        const out = comesOut({ ...settled, planted, ...words });
        const faults = markupFaults(markup, like.markup).filter((fault) => !/ hidden\.$/.test(fault));
        const found = [...did, ...faults, ...out.failures];
        failures.push(...found.map((fault) => `${page}: ${fault}`));
        counted.tried += settled.planted.length;
        counted.shown += out.shown;
      }
      prove(context, {
        ...{
          subject: SUBJECT,
          kind: `in every field, ${name}, in a browser`,
          tried: counted.tried,
          failures,
        },
        note: `${counted.shown} compared letter by letter`,
      });
    },
    PATIENCE_MS,
  );
});
