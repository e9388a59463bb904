/** The preview in a frame of another page, as an editor's panel shows it, in a real browser. */
import { createServer } from "node:http";
import type { Browser, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, startPreview } from "../../src/serve/preview/start-preview.ts";
import { folderWith } from "../support/folder.ts";
import { listen } from "../support/listen.ts";
import { launchForPreview } from "../support/preview-page.ts";
import { smallBrief } from "../support/small-brief.ts";

const folder = folderWith(
  smallBrief("slides: [ { id: one, title: One, points: [ { text: Words., kind: context } ] } ]\n"),
);
const open: { browser?: Browser; preview?: Preview } = {};

beforeAll(async () => {
  open.browser = await launchForPreview();
  open.preview = await startPreview({
    brief: `${folder.path}/brief.yaml`,
    host: "127.0.0.1",
    port: 0,
    openEditor: () => undefined,
  });
});
afterAll(async () => {
  await open.browser?.close();
  await open.preview?.[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** Shows `address` in a frame of a page of another origin. */
async function inFrame(address: string): Promise<Page> {
  if (open.browser === undefined) throw new Error("No browser is open.");
  const server = createServer((_, answer) =>
    answer.setHeader("Content-Type", "text/html").end(`<iframe src="${address}"></iframe>`),
  );
  const port = await listen(server);
  const page = await open.browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  server.close();
  return page;
}

function frameOf(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (frame === undefined) throw new Error("The page has no frame.");
  return frame;
}

/** Waits until the frame has a page that is not `isOld`, with the slide's words. */
function shows(page: Page): Promise<void> {
  const isShown =
    'window.isOld !== true && document.body !== null && document.body.innerText.includes("Words.")';
  return expect.poll(() => frameOf(page).evaluate(isShown)).toBe(true);
}

describe("the preview in a frame of another page", () => {
  it("is shown by its address for frames, where its own links lead, and when it is loaded again", async () => {
    const page = await inFrame(open.preview?.frame ?? "");
    await shows(page);
    for (const to of ["location.assign('/?scheme=dark')", "location.reload()"]) {
      await frameOf(page).evaluate(`window.isOld = true; ${to}`);
      await shows(page);
    }
  });

  it("is not shown by its own address", async () => {
    const page = await inFrame(open.preview?.url ?? "");
    expect(await frameOf(page).evaluate("document.body.innerText")).not.toContain("Words.");
  });
});
