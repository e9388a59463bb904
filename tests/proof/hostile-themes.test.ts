/** Hostile texts in an author's own theme: what stands in a style sheet stays in it, and nothing is fetched. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { renderPrint } from "../../src/render/render-print.ts";
import { compileFiles } from "../support/compile-files.ts";
import { folderWith } from "../support/folder.ts";
import { some } from "../support/in-full.ts";
import { launchForPreview } from "../support/preview-page.ts";
import { prove } from "../support/proof.ts";
import { readTemplates } from "../support/render-assets.ts";
import { smallBrief } from "../support/small-brief.ts";
import { elementsIn, staticFaults } from "./hostile/static-faults.ts";
import { hostileTexts } from "./hostile/texts.ts";
import { watchPage } from "./hostile/watch-page.ts";

const SUBJECT = "Hostile text";
const PATIENCE_MS = 1_800_000;

const WAYS: readonly (readonly [name: string, css: (text: string) => string])[] = [
  ["a value", (text) => `:root { --ink: ${text}; }`],
  ["a string", (text) => `:root { --note: "${text}"; }`],
  ["an address", (text) => `:root { --logo: url("data:image/png,${text}"); }`],
  ["an address without quotation marks", (text) => `:root { --logo: url(data:image/png,${text}); }`],
  ["a name of a face", (text) => `:root { --sans: ${text}, sans-serif; }`],
  ["a selector", (text) => `${text} { color: red; }`],
  ["a comment", (text) => `/* ${text} */ .slide { color: red; }`],
];

const SLIDES = `theme: house.css
slides:
  - { id: start, layout: title }
  - { id: cranes, title: Cranes, points: ["Three of five stand still. [@cranes]"] }
`;

/** What is made to end a style sheet; in every way. */
const ENDING = [
  "</style><script>hostile()</script>",
  "</STYLE\n><img src=x onerror=hostile()>",
  '"</style><svg onload=hostile()>',
  "*/</style><iframe src=//example.com></iframe>",
  "</sty\\6ce><b>",
  "<!--</style><b onclick=hostile()>-->",
];

/** A quarter of them, as themselves. */
const texts = hostileTexts()
  .filter((_, at) => at % 4 === 0)
  .map(({ text }) => text);

const templates = readTemplates();
const open: { browser?: Browser } = {};

beforeAll(async () => {
  open.browser = await launchForPreview();
});

afterAll(async () => {
  await open.browser?.close();
});

/** Returns the printed page; undefined where the theme is refused. Throws where it is refused without its place. */
function pageWith(css: string): string | undefined {
  const { decks, diagnostics } = compileFiles({ ...smallBrief(SLIDES), "house.css": css });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const lost = errors.find(({ span }) => span?.file !== "house.css");
  if (lost !== undefined) throw new Error(`It is refused elsewhere: ${lost.message}`);
  const [compiled] = decks;
  if (errors.length > 0) return undefined;
  if (compiled === undefined) throw new Error("There is no deck, and nothing says why.");
  return renderPrint({ deck: compiled.deck, templates, assets: { fonts: [], authorTheme: css } }).value;
}

/** Returns the names of all elements, in order. */
function namesIn(html: string): string {
  return elementsIn(html)
    .map(({ tagName }) => tagName)
    .join(" ");
}

describe.for(WAYS)("Texts in a theme as %s", ([name, css]) => {
  it("become no markup, and fetch nothing, or are refused at their place", {
    timeout: PATIENCE_MS,
  }, async (context) => {
    using folder = folderWith({});
    const plain = namesIn(pageWith(css("plain")) ?? "");
    const tried = [...ENDING, ...some(texts, 20)];
    const failures: string[] = [];
    const shown: string[] = [];
    for (const text of tried) {
      try {
        const page = pageWith(css(text));
        if (page === undefined) continue;
        shown.push(page);
        const faults = [...staticFaults(page)];
        if (namesIn(page) !== plain) faults.push("It has other elements.");
        failures.push(...faults.map((fault) => `${JSON.stringify(text)}: ${fault}`));
      } catch (error) {
        failures.push(`${JSON.stringify(text)}: ${String(error).slice(0, 200)}`);
      }
    }
    const seen = shown.filter((_, at) => at % 20 === 0);
    for (const [at, page] of seen.entries())
      failures.push(...(await didIn(join(folder.path, `${at}.html`), page)));
    prove(context, {
      ...{ subject: SUBJECT, kind: `in a theme, as ${name}`, tried: tried.length, failures },
      note: `${tried.length - shown.length} refused at their place, ${seen.length} opened in a browser`,
    });
  });
});

/** What a page does in a browser. */
async function didIn(file: string, html: string): Promise<readonly string[]> {
  writeFileSync(file, html.toWellFormed());
  if (open.browser === undefined) throw new Error("No browser is open.");
  const address = pathToFileURL(file).href;
  const { page, did } = await watchPage(open.browser, address, (asked) => asked === address);
  await page.close();
  return did;
}
