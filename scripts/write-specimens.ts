/** Writes a picture of each theme in each scheme for docs/reference/themes.md: six slides of the harbour bridge. Run by `npm run specimens`. */
import { mkdir, writeFile } from "node:fs/promises";
import { openBrowser } from "../src/browser/open-browser.ts";
import type { Deck } from "../src/model/deck.ts";
import { SCHEMES } from "../src/model/scheme.ts";
import { compileTemplates } from "../src/render/compile-templates.ts";
import { renderPrint } from "../src/render/render-print.ts";
import { themeNames } from "../src/render/template-files.ts";
import { type CompiledDeck, compile } from "../src/session/compile.ts";
import { briefResources } from "../src/workspace/brief-resources.ts";
import { readDeckAssets } from "../src/workspace/deck-assets.ts";
import { fileReader } from "../src/workspace/read-file.ts";
import { findTestBrowser } from "../tests/browser/test-browser.ts";
import { fitByRule } from "./fit-by-rule.ts";

const BRIEF = "briefs/harbour-bridge/brief.yaml";
const AUDIENCE = "operations";
const SLIDES = ["cover", "part-cause", "bottom-line", "ratings", "captain", "openings"];
const FOLDER = "docs/pictures";

/** Two slides beside each other, at half their size. */
const SHEET = `
  body { margin: 0; background: #8a8f94; }
  .pages { display: grid; grid-template-columns: repeat(2, 1280px); gap: 24px; padding: 24px; inline-size: max-content; }`;
const VIEWPORT = { width: 2608, height: 2256, deviceScaleFactor: 0.5 };

const read = fileReader();
const house = briefResources(BRIEF, read);
const { decks } = compile({ brief: BRIEF, read, ...house });
const compiled = decks.find(({ tailoring }) => tailoring.audience === AUDIENCE);
const { templates: files } = house;
const templates = compileTemplates(files).value;
if (compiled === undefined || templates === undefined) throw new Error("The example cannot be compiled.");
const assets = { ...readDeckAssets(), authorTheme: undefined };
await mkdir(FOLDER, { recursive: true });
await using browser = await openBrowser(await findTestBrowser());
for (const theme of themeNames(files)) {
  for (const scheme of SCHEMES) {
    const html = renderPrint({ deck: looking(compiled, theme, scheme), templates, assets }).value ?? "";
    const picture = await browser.withPage(async (page) => {
      await page.setViewport(VIEWPORT);
      await page.setContent(html.replace("</head>", `<style>${SHEET}</style></head>`), { waitUntil: "load" });
      await page.evaluate("document.fonts.ready.then(() => true)");
      return page.screenshot({ type: "webp", quality: 82 });
    });
    await writeFile(`${FOLDER}/theme-${theme}-${scheme}.webp`, picture);
  }
}

/** Returns the slides of the specimen in the type that they take in this look. */
function looking(compiled: CompiledDeck, theme: string, scheme: Deck["scheme"]): Deck {
  const fitted = fitByRule(compiled, files, { theme, scheme });
  return { ...fitted, slides: SLIDES.flatMap((id) => fitted.slides.find((slide) => slide.id === id) ?? []) };
}
