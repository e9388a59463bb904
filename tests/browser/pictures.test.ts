import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import type { Deck } from "../../src/model/deck.ts";
import { SCHEMES } from "../../src/model/scheme.ts";
import { renderPrint } from "../../src/render/render-print.ts";
import { themeNames } from "../../src/render/template-files.ts";
import { everyLayout } from "../support/every-layout.ts";
import { fitted } from "../support/fitted.ts";
import { some } from "../support/in-full.ts";
import { needs } from "../support/needs.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";
import { findTestBrowser } from "./test-browser.ts";

// A picture of each layout in each theme and scheme. `UPDATE_PICTURES=1` takes them anew: look at every one that changed.

const FOLDER = join(import.meta.dirname, "pictures");
const IS_UPDATING = process.env.UPDATE_PICTURES === "1";

/** Share of a picture's pixels that may differ. */
const TOLERANCE = 0.005;

const open: { browser?: OpenBrowser } = {};
const found = await findTestBrowser();

beforeAll(async () => {
  open.browser = await openBrowser(found);
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
});

const LOOKS = themeNames(readTemplateFiles()).flatMap((theme) =>
  SCHEMES.map((scheme) => ({ theme, scheme })),
);

describe("each layout looks as its picture", () => {
  // in full, the dark ones too
  it.for(some(LOOKS, SCHEMES.length))("in the theme $theme, $scheme", async (look, context) => {
    // other browsers draw the edges of letters otherwise
    needs(found.kind === "bundled", "The pictures are of the Chromium that `npm ci` brings.", context);
    if (open.browser === undefined) throw new Error("No browser is open.");
    const { deck } = await fitted(everyLayout(look), open.browser);
    const pictures = await picturesOf(deck, open.browser);
    const folder = join(FOLDER, `${look.theme}-${look.scheme}`);
    if (IS_UPDATING) keep(folder, pictures);
    const differing = [...pictures].flatMap(([name, picture]) => {
      const share = difference(join(folder, name), picture);
      return share > TOLERANCE
        ? [`${name}: ${(share * 100).toFixed(1)} %, now as ${told(look, name, picture)}`]
        : [];
    });
    expect(differing).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...pictures.keys()].sort());
  });
});

/** By file name: each slide at half its size, in few colours, so that the files are small. */
async function picturesOf(deck: Deck, browser: OpenBrowser): Promise<ReadonlyMap<string, PNG>> {
  const html = renderPrint({ deck, templates: readTemplates(), assets: readAssets() }).value ?? "";
  return browser.withPage(async (page) => {
    await page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 0.5 });
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const pictures = new Map<string, PNG>();
    for (const slide of await page.$$(".slide")) {
      const id = await slide.evaluate((element) => element.id);
      pictures.set(`${id}.png`, inFewColours(PNG.sync.read(Buffer.from(await slide.screenshot()))));
    }
    return pictures;
  });
}

const FEW_COLOURS = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / 17) * 17);

function inFewColours(picture: PNG): PNG {
  const { data } = picture;
  for (let at = 0; at < data.length; at += 1) data[at] = FEW_COLOURS[data[at] ?? 0] ?? 0;
  return picture;
}

function keep(folder: string, pictures: ReadonlyMap<string, PNG>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(folder, name), bytesOf(picture));
}

function bytesOf(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** Returns the share of pixels that differ from the picture at `path`: all where there is none of this size. */
function difference(path: string, { data, width, height }: PNG): number {
  if (!existsSync(path)) return 1;
  const before = PNG.sync.read(readFileSync(path));
  if (before.width !== width || before.height !== height) return 1;
  return pixelmatch(before.data, data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

/** Leaves the picture as it now is where it can be looked at; returns its path. */
function told(look: { readonly theme: string; readonly scheme: string }, name: string, picture: PNG): string {
  const folder = join(tmpdir(), "citedeck-pictures", `${look.theme}-${look.scheme}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytesOf(picture));
  return path;
}
