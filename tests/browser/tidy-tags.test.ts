import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { runs } from "../support/in-full.ts";
import { allTags, readLinks, readTags, structureFaults } from "../support/pdf-structure.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

const HTML = printPage(
  [
    `<h1 style="width:300px;border-bottom:3px solid red">A heading that goes on over more than one line</h1>
     <ul style="border:1px solid"><li>One<sup><a role="doc-noteref" aria-label="Source 1" href="#note">1</a></sup></li>
     <li>Two <a href="https://example.org/letter">letter</a></li></ul>
     <figure><svg role="img" aria-label="A black square" width="50" height="50"><rect width="50" height="50"/></svg>
     <figcaption>A square</figcaption></figure>
     <p>So <math role="img" aria-label="a^2"><msup><mi>a</mi><mn>2</mn></msup></math> holds.</p>
     <figure><blockquote lang="de">Die Tür bleibt offen.</blockquote></figure>`,
    `<h1>Sources</h1><ol><li id="note">A letter</li></ol>
     <table style="border:1px solid"><tr><th scope="col">Who</th></tr><tr><td style="background:#ddd">NATO</td></tr></table>
     <footer style="border-top:1px solid"><ol><li><span>1</span> <span>A letter</span></li></ol></footer>`,
  ],
  "<style>body{background:#fafafa}</style>",
);

const DESCRIPTION = {
  title: "A deck",
  authors: [],
  language: "en",
  date: new Date("2022-02-03T04:05:06Z"),
  places: { note: "Source 1: A letter" },
  formulas: ["a^2"],
  headings: new Map([
    ["Aheadingthatgoesonovermorethanoneline", "A heading that goes on over more than one line"],
  ]),
};

const made: { printed: Uint8Array; finished: Uint8Array } = {
  printed: Uint8Array.of(),
  finished: Uint8Array.of(),
};

beforeAll(async () => {
  await using browser = await openBrowser(await findTestBrowser());
  made.printed = await printPdf({ browser, html: HTML });
  made.finished = (await finishPdf({ ...DESCRIPTION, pdf: made.printed })).bytes;
});

describe("the tags of a finished PDF", () => {
  it("have no faults that PDF/UA-1 names, where Chromium's have many", async () => {
    const before = (await structureFaults(made.printed)).join("\n");
    for (const fault of ["draws without a tag", "LI holds a", "no alternative text", "not tagged as links"]) {
      expect(before).toContain(fault);
    }
    expect(await structureFaults(made.finished)).toEqual([]);
  });

  it("keep what is said and in which order, the footer last", async () => {
    expect((await pdfText(made.finished)).pages).toEqual((await pdfText(made.printed)).pages);
    const [, second] = await readTags(made.finished);
    expect(second?.text.replaceAll(" ", "")).toMatch(/^Sources1?\.?Aletter.*WhoNATO.*1Aletter$/);
  });

  it("keep a drawing that is described, and its description", async () => {
    const [first] = await readTags(made.finished);
    const figures = first === undefined ? [] : allTags(first).filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual(["A black square"]);
    const document = await PDFDocument.load(made.finished);
    const figure = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFDict && object.get(PDFName.of("S")) === PDFName.of("Figure"));
    expect(figure instanceof PDFDict && figure.has(PDFName.of("K"))).toBe(true);
  });

  it("call a formula so, with its TeX", async () => {
    const [first] = await readTags(made.finished);
    const formulas = first === undefined ? [] : allTags(first).filter(({ role }) => role === "Formula");
    expect(formulas.map(({ alt, text }) => [alt, text.replaceAll(/\s/g, "").normalize("NFKC")])).toEqual([
      ["a^2", "a2"],
    ]);
  });

  it("keep the language of what is quoted", async () => {
    const [first] = await readTags(made.finished);
    const quotes = first === undefined ? [] : allTags(first).filter(({ role }) => role === "BlockQuote");
    expect(quotes.map(({ language }) => language)).toEqual(["de"]);
  });

  it("make links of links, which say where they go", async () => {
    expect(await readLinks(made.finished)).toEqual([
      { page: 1, target: "note", leadsTo: 2, description: "Source 1: A letter" },
      {
        page: 1,
        target: "https://example.org/letter",
        leadsTo: undefined,
        description: "https://example.org/letter",
      },
    ]);
  });

  it("claim no conformance that no validator has confirmed", async () => {
    expect((await pdfText(made.finished)).metadata).not.toContain("pdfuaid");
  });
});

it("On each of many pages the tags are right, and hold what stands on that page.", {
  timeout: 120_000,
}, async () => {
  const numbers = Array.from({ length: runs(300) }, (_, at) => at + 1);
  const items = numbers.map(
    (number) =>
      `<li style="height:600px;border-top:1px solid;break-after:page">Item ${number} of <a href="#end">one list</a></li>`,
  );
  const html = printPage([`<h1>Long</h1>`, `<h2 id="end">End</h2>`]).replace(
    "</section>",
    `</section><ul style="margin:0">${items.join("")}</ul>`,
  );
  await using browser = await openBrowser(await findTestBrowser());
  const finished = (await finishPdf({ ...DESCRIPTION, pdf: await printPdf({ browser, html }) })).bytes;
  expect(await structureFaults(finished)).toEqual([]);
  const pages = await readTags(finished);
  const spoken = pages.map((page) =>
    allTags(page).filter(({ role, text }) => role === "LBody" && text !== ""),
  );
  expect(spoken.map((bodies) => bodies.map(({ text }) => text))).toEqual([
    [],
    ...numbers.map((number) => [`Item ${number} of one list`]),
    [],
  ]);
});

it("A bookmark has the spaces of its heading, where its lines break too.", async () => {
  const words = async (pdf: Uint8Array) => (await pdfText(pdf)).metadata.split("\n");
  expect(await words(made.finished)).toContain("A heading that goes on over more than one line");
  expect(await words(made.printed)).not.toContain("A heading that goes on over more than one line");
});
