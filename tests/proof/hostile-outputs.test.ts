/** What is made of a brief of hostile texts besides `deck.html`: each output is opened by what its reader opens it with. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { findTestBrowser } from "../browser/test-browser.ts";
import { needsImpress, printWithImpress } from "../pptx/impress.ts";
import { presentationOf } from "../pptx/presentation-fixture.ts";
import { folderWith } from "../support/folder.ts";
import { isInFull, onlyInFull, some } from "../support/in-full.ts";
import { launchForPreview } from "../support/preview-page.ts";
import { prove } from "../support/proof.ts";
import { needsQpdf, qpdfFaults } from "../support/qpdf.ts";
import { comesOut } from "./hostile/comes-out.ts";
import { type OutputPage, outputPages } from "./hostile/output-pages.ts";
import { packageFaults } from "./hostile/package-faults.ts";
import { pdfActions } from "./hostile/pdf-actions.ts";
import { settledOnce } from "./hostile/settled-once.ts";
import { hostileTexts } from "./hostile/texts.ts";
import { markupFaults, type PageMarkup, readMarkup, watchPage } from "./hostile/watch-page.ts";

const SUBJECT = "Hostile text";

/** In full, there are many pages, and a machine may have much else to do. */
const PATIENCE_MS = 1_800_000;

const folder = folderWith({});
const open: { browser?: Browser } = {};

beforeAll(async () => {
  open.browser = await launchForPreview();
});

afterAll(async () => {
  await open.browser?.close();
  folder[Symbol.dispose]();
});

function browser(): Browser {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser;
}

/** Where the texts begin in the first field: in short, at one place. */
const FIRSTS = isInFull ? [5, 400, 900] : [5];

const plain = () => settledOnce({ first: 5, sets: 1, isPlain: true });
const hostile = (first: number) => settledOnce({ first, sets: 1 });

/** What the author's own page leads to has names that others gave. */
const PATHS = hostileTexts()
  .filter((_, at) => at % 40 === 0)
  .map(
    ({ text }) =>
      `${text
        .replaceAll(/[\0/\\\r\n]/g, "_")
        .slice(0, 60)
        .toWellFormed()}.pdf`,
  );

interface Seen {
  readonly did: readonly string[];
  readonly markup: PageMarkup;
}

async function seen({ html }: OutputPage): Promise<Seen> {
  const file = join(folder.path, "page.html");
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const { page, did } = await watchPage(browser(), address, (asked) => asked.startsWith(address));
  await page.evaluate("document.fonts.ready.then(() => true)");
  const markup = await readMarkup(page);
  await page.close();
  return { did, markup };
}

describe("Pages of hostile texts that are printed, and the author's own page", () => {
  it(
    "run, ask and say nothing in a browser, have no markup but the tool's own, and show each text as it was written",
    async (context) => {
      const failures: string[] = [];
      const counted = { tried: 0, shown: 0 };
      const harmless = new Map<string, Seen>();
      const names = PATHS.map((_, at) => `harmless-${at}.pdf`);
      for (const page of some(outputPages(plain().compiled, names), 3))
        harmless.set(page.name, await seen(page));
      for (const first of FIRSTS) {
        const { compiled, planted, told } = hostile(first);
        for (const page of some(outputPages(compiled, PATHS), 3)) {
          const like = harmless.get(page.name);
          if (like === undefined) throw new Error(`There is no ${page.name} of plain words.`);
          const { did, markup } = await seen(page);
          const words = { words: markup.words, plainWords: like.markup.words };
          const out = comesOut({ planted, told, ...words });
          const found = [...did, ...markupFaults(markup, like.markup), ...out.failures];
          failures.push(...found.map((fault) => `${page.name}, from text ${first} on: ${fault}`));
          counted.tried += planted.length;
          counted.shown += out.shown;
        }
      }
      prove(context, {
        ...{ subject: SUBJECT, kind: "in every field, printed pages and index.html in a browser" },
        ...{ tried: counted.tried, failures, note: `${counted.shown} compared letter by letter` },
      });
    },
    PATIENCE_MS,
  );
});

/** The addresses that links of a page lead to, which are the brief's own; some formats have them in the spelling of a URL. */
function linksOf(html: string): ReadonlySet<string> {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node && node.tagName === "a")
      found.push(...node.attrs.filter(({ name }) => name === "href").map(({ value }) => value));
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return new Set(found.flatMap((one) => [one, ...(URL.canParse(one) ? [new URL(one).href] : [])]));
}

describe("PDFs of hostile texts", () => {
  it(
    "are whole, lead nowhere but where the brief's links do, and neither run, open, send nor carry anything",
    async (context) => {
      onlyInFull(context);
      needsQpdf(context);
      const failures: string[] = [];
      const counted = { tried: 0, links: 0 };
      await using printer = await openBrowser(await findTestBrowser(), { timeoutMs: 240_000 });
      for (const first of FIRSTS) {
        const { compiled, planted } = hostile(first);
        const pages = outputPages(compiled, []).filter(({ name }) => name.includes(".pdf"));
        for (const { name, html } of pages) {
          const { title, authors, language, places } = compiled.deck;
          const pdf = await printPdf({ browser: printer, html, task: () => name });
          const described = { title, authors, language, places, date: new Date("2024-05-06T00:00:00Z") };
          const { bytes } = await finishPdf({ pdf, ...described });
          const file = join(folder.path, "page.pdf");
          writeFileSync(file, bytes);
          const { addresses, others } = await pdfActions(bytes);
          const links = linksOf(html);
          const found = [
            ...qpdfFaults(file),
            ...others.map((other) => `It has ${other}.`),
            ...addresses.filter((address) => !links.has(address)).map((address) => `It leads to ${address}.`),
          ];
          failures.push(...found.map((fault) => `${name}, from text ${first} on: ${fault}`));
          counted.tried += planted.length;
          counted.links += addresses.length;
        }
      }
      prove(context, {
        ...{ subject: SUBJECT, kind: "in every field, PDFs object by object" },
        ...{ tried: counted.tried, failures, note: `${counted.links} links, all of them the brief's` },
      });
    },
    PATIENCE_MS,
  );
});

/** What a link inside a presentation does. */
const TO_A_SLIDE = "ppaction://hlinksldjump";

describe("Presentations of hostile texts", () => {
  it(
    "are XML in each part, and lead nowhere but where the brief's links do",
    async (context) => {
      const page = await browser().newPage();
      const failures: string[] = [];
      const tried = { count: 0 };
      for (const first of FIRSTS) {
        const { compiled, deck, planted } = hostile(first);
        const [printed] = outputPages(compiled, []);
        const links = new Set([...linksOf(printed?.html ?? ""), TO_A_SLIDE]);
        const found = await packageFaults(await presentationOf(deck), { page, links });
        failures.push(...found.map((fault) => `From text ${first} on: ${fault}`));
        tried.count += planted.length;
      }
      await page.close();
      prove(context, {
        subject: SUBJECT,
        kind: "in every field, PPTX part by part",
        tried: tried.count,
        failures,
      });
    },
    PATIENCE_MS,
  );

  it(
    "are opened by LibreOffice, every slide of them",
    async (context) => {
      onlyInFull(context);
      await needsImpress(context);
      const { compiled, deck, planted } = hostile(5);
      const links = linksOf(outputPages(compiled, [])[0]?.html ?? "");
      const { addresses, others } = await pdfActions(await printWithImpress(await presentationOf(deck)));
      const failures = [
        ...addresses.filter((address) => !links.has(address)),
        // LibreOffice has each PDF open at its first page.
        ...others.filter((other) => other !== "/OpenAction"),
      ];
      prove(context, {
        subject: SUBJECT,
        kind: "in every field, PPTX in LibreOffice",
        tried: planted.length,
        failures,
      });
    },
    PATIENCE_MS,
  );
});

describe("The evidence of hostile texts", () => {
  it(
    "is JSON that has them as they are",
    (context) => {
      const failures: string[] = [];
      const counted = { tried: 0, shown: 0 };
      const plainWords = wordsOf(plain().compiled.evidence);
      for (const first of FIRSTS) {
        const { compiled, planted, told } = hostile(first);
        const words = wordsOf(JSON.parse(JSON.stringify(compiled.evidence)));
        const out = comesOut({ planted, told, words, plainWords, isData: true });
        failures.push(...out.failures.map((fault) => `From text ${first} on: ${fault}`));
        counted.tried += planted.length;
        counted.shown += out.shown;
      }
      prove(context, {
        ...{ subject: SUBJECT, kind: "in every field, evidence.json", tried: counted.tried, failures },
        note: `${counted.shown} compared letter by letter`,
      });
    },
    PATIENCE_MS,
  );
});

/** All texts in `value`, keys too. */
function wordsOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, one]) => `${key} ${wordsOf(one)}`)
    .join(" ");
}
