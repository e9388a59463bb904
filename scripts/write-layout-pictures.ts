/** Writes a picture of each layout for its page in docs/reference/layouts/. Run by `npm run layout-pictures`. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBrowser } from "../src/browser/open-browser.ts";
import { compileTemplates } from "../src/render/compile-templates.ts";
import { renderPrint } from "../src/render/render-print.ts";
import { compile } from "../src/session/compile.ts";
import { briefResources } from "../src/workspace/brief-resources.ts";
import { readDeckAssets } from "../src/workspace/deck-assets.ts";
import { fileReader } from "../src/workspace/read-file.ts";
import { findTestBrowser } from "../tests/browser/test-browser.ts";
import { fitByRule } from "./fit-by-rule.ts";
import {
  LAYOUT_NAMES,
  layoutBrief,
  PICTURES_RECORD,
  picturesRecord,
  shownSlide,
} from "./reference/layout-brief.ts";

const FOLDER = "docs/pictures/layouts";

/** A slide of 1280 px at three quarters of its size. */
const VIEWPORT = { width: 1280, height: 720, deviceScaleFactor: 0.75 };
const QUALITY = 80;

const source = await mkdtemp(join(tmpdir(), "citedeck-layouts-"));
try {
  for (const [name, text] of Object.entries(layoutBrief())) await writeFile(join(source, name), text);
  await writePictures(join(source, "brief.yaml"));
  await writeFile(PICTURES_RECORD, picturesRecord());
} finally {
  await rm(source, { recursive: true });
}

async function writePictures(brief: string): Promise<void> {
  const read = fileReader();
  const house = briefResources(brief, read);
  const [compiled] = compile({ brief, read, ...house }).decks;
  const templates = compileTemplates(house.templates).value;
  if (compiled === undefined || templates === undefined) throw new Error("The examples cannot be compiled.");
  const deck = fitByRule(compiled, house.templates);
  const assets = { ...readDeckAssets(), authorTheme: undefined };
  const html = renderPrint({ deck, templates, assets }).value ?? "";
  await mkdir(FOLDER, { recursive: true });
  await using browser = await openBrowser(await findTestBrowser());
  await browser.withPage(async (page) => {
    await page.setViewport(VIEWPORT);
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const slides = await page.$$(".slide");
    for (const name of LAYOUT_NAMES) {
      const slide = slides[deck.slides.findIndex(({ id }) => id === shownSlide(name))];
      if (slide === undefined) throw new Error(`The deck has no slide for the page on "${name}".`);
      const picture = await slide.screenshot({ type: "webp", quality: QUALITY });
      await writeFile(`${FOLDER}/${name}.webp`, picture);
    }
  });
}
