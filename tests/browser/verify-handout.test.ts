import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import type { Deck } from "../../src/model/deck.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { verifyHandout } from "../../src/pdf/verify-handout.ts";
import { deckOf } from "../support/deck-fixture.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser(await findTestBrowser());
});

afterAll(() => browser[Symbol.asyncDispose]());

const entry = (name: string) => ({
  slide: name,
  name,
  printed: [name],
  numbers: "1",
  parts: [],
  notes: [],
  citations: [],
  independence: undefined,
});

const plain = deckOf([]);
const DECK: Deck = {
  ...plain,
  handout: {
    ...plain.handout,
    entries: ["No ferry at night", "What passengers can do"].map(entry),
    pageOf: { before: "Page ", between: " of ", after: "" },
  },
};

const page = (number: number, text: string) => `<p>TLP:AMBER</p><h2>${text}</h2><p>Page ${number} of 2</p>`;

const PAGES = [page(1, "No ferry at night"), page(2, "What passengers can do")];

/** What is found wrong with a handout of these pages. */
async function wrongWith(pages: readonly string[]) {
  const printed = await pdfText(await printPdf({ browser, html: printPage(pages) }));
  return verifyHandout({ pages: printed.pages, deck: DECK, file: "press/handout.pdf" });
}

describe("the verification of a printed handout", () => {
  it("finds nothing wrong where every page has its marking and number, and every slide is there", async () => {
    expect(await wrongWith(PAGES)).toEqual([]);
  });

  it("says which page lacks what", async () => {
    const pages = PAGES.map((text, at) =>
      at === 1 ? text.replace("TLP:AMBER", "").replace("Page 2", "") : text,
    );
    const found = await wrongWith(pages);
    expect(found).toMatchObject([
      { code: "handout-incomplete", severity: "error", span: undefined },
      { code: "handout-incomplete" },
    ]);
    expect(found.map(({ message }) => message)).toEqual([
      'Page 2 of "press/handout.pdf" lacks the marking "TLP:AMBER".',
      'Page 2 of "press/handout.pdf" lacks "Page 2 of 2".',
    ]);
  });

  it("says which slide is on none of the pages", async () => {
    const found = await wrongWith(PAGES.map((text) => text.replace("What passengers can do", "Questions")));
    expect(found.map(({ message }) => message)).toEqual([
      '"press/handout.pdf" lacks the slide "What passengers can do".',
    ]);
  });
});
