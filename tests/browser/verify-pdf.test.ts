import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Deck, FooterView, SlideView } from "../../src/model/deck.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { verifyPdf } from "../../src/pdf/verify-pdf.ts";
import { deckOf, markingOf } from "../support/deck-fixture.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser(await findTestBrowser());
});

afterAll(() => browser[Symbol.asyncDispose]());

const EL_PAIS = "El País, “The responses to Russia’s so-called ‘guarantees’”, 2 February 2022, [B2]";
const BRIDGE = "Harbour Office, Inspection report, 14 March 2031, pp. 3–4";

function footerOf(notes: Readonly<Record<number, string>>, independence?: string): FooterView {
  return {
    notes: Object.entries(notes).map(([number, text]) => ({
      number: Number(number),
      anchor: `note-${number}`,
      html: text,
      text,
    })),
    independence,
    form: "full",
  };
}

/** Prints `slides` as a template might, after `change` took something away; the deck stays whole. */
async function verifyPrint(
  deck: Deck,
  change: (section: string, slide: SlideView) => string = (section) => section,
): Promise<readonly Diagnostic[]> {
  const html = printPage(deck.slides.map((slide) => change(sectionOf(slide, deck), slide)));
  const { pages } = await pdfText(await printPdf({ browser, html }));
  return verifyPdf({ pages, deck, file: "press/slides.pdf" });
}

function sectionOf({ name, footer, marking }: SlideView, deck: Deck): string {
  const notes = footer?.notes.map(({ number, text }) => `<li><b>${number}</b> <span>${text}</span></li>`);
  return `<div dir="${deck.direction}"><p>${marking.label}</p><h2>${name}</h2>
    <ol style="list-style: none; width: 300px">${notes?.join("") ?? ""}</ol>
    <p class="independence">${footer?.independence ?? ""}</p></div>`;
}

const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => message);

describe("the verification of a printed deck", () => {
  it("finds nothing wrong with a deck that shows all it must", async () => {
    const deck = deckOf([
      {},
      { id: "door", footer: footerOf({ 1: EL_PAIS, 2: BRIDGE }, "3 reports, 1 origin: El País") },
      { id: "bridge", footer: footerOf({ 2: BRIDGE }), marking: markingOf("AMBER+STRICT") },
    ]);
    expect(await verifyPrint(deck)).toEqual([]);
  });

  it("says which page and slide lacks which note", async () => {
    const deck = deckOf([{}, { id: "door", footer: footerOf({ 1: EL_PAIS, 2: BRIDGE }) }]);
    const diagnostics = await verifyPrint(deck, (section) => section.replace(BRIDGE, "…"));
    expect(diagnostics).toMatchObject([
      { code: "footer-missing-in-pdf", severity: "error", span: undefined },
    ]);
    expect(messages(diagnostics)).toEqual([
      `Page 2 of "press/slides.pdf", slide "door", lacks note 2, "${BRIDGE}".`,
    ]);
  });

  it("does not take a note of another page for its own", async () => {
    const deck = deckOf([
      { id: "door", footer: footerOf({ 1: EL_PAIS }) },
      { id: "bridge", footer: footerOf({ 2: BRIDGE }) },
    ]);
    const diagnostics = await verifyPrint(deck, (section, { id }) =>
      id === "door" ? section.replace(EL_PAIS, BRIDGE) : section,
    );
    expect(messages(diagnostics)).toEqual([
      `Page 1 of "press/slides.pdf", slide "door", lacks note 1, "${EL_PAIS}".`,
    ]);
  });

  it("misses a note that is cut short", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: EL_PAIS }) }]);
    const diagnostics = await verifyPrint(deck, (section) => section.replace(", [B2]", ""));
    expect(messages(diagnostics)[0]).toContain("lacks note 1");
  });

  it("says when a note is illegible for want of a font", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: "A \u{40000}\u{40001} letter" }) }]);
    expect(await verifyPrint(deck)).toMatchObject([
      { hints: ["Some of the page's characters are in no font and show as empty boxes."] },
    ]);
  });

  it("misses a note's number, and takes no other for it", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 7: EL_PAIS }) }]);
    const diagnostics = await verifyPrint(deck, (section) => section.replace("<b>7</b>", "<b>8</b>"));
    expect(messages(diagnostics)).toEqual([
      `Page 1 of "press/slides.pdf", slide "door", lacks the number 7 of the note "${EL_PAIS}".`,
    ]);
  });

  it("misses what is said of independence", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: EL_PAIS }, "3 reports, 1 origin") }]);
    const diagnostics = await verifyPrint(deck, (section) => section.replace("1 origin", "3 origins"));
    expect(messages(diagnostics)).toEqual([
      `Page 1 of "press/slides.pdf", slide "door", lacks "3 reports, 1 origin".`,
    ]);
  });

  it("misses a marking, and does not take a stricter one for it, nor small letters", async () => {
    const deck = deckOf([{ id: "one" }, { id: "two" }, { id: "three" }]);
    const shown = ["", "TLP:AMBER+STRICT", "tlp:amber"];
    const diagnostics = await verifyPrint(deck, (section, { number }) =>
      section.replace("TLP:AMBER", shown[number - 1] ?? ""),
    );
    expect(messages(diagnostics)).toEqual(
      ["one", "two", "three"].map(
        (id, index) =>
          `Page ${index + 1} of "press/slides.pdf", slide "${id}", lacks the marking "TLP:AMBER".`,
      ),
    );
  });

  it("lists all that one page lacks in one sentence", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: EL_PAIS, 2: BRIDGE }, "2 origins") }]);
    const diagnostics = await verifyPrint(deck, () => "<p>Nothing</p>");
    expect(messages(diagnostics)).toEqual([
      `Page 1 of "press/slides.pdf", slide "door", lacks note 1, "${EL_PAIS}", note 2, "${BRIDGE}", "2 origins", and the marking "TLP:AMBER".`,
    ]);
  });

  it("complains of a slide that runs over its page, and says where pages and slides part", async () => {
    const deck = deckOf([
      { id: "long", footer: footerOf({ 1: EL_PAIS }) },
      { id: "next", footer: footerOf({ 2: BRIDGE }) },
    ]);
    const diagnostics = await verifyPrint(deck, (section, { id }) =>
      id === "long" ? `${section}</section><section class="page">The rest` : section,
    );
    expect(diagnostics).toMatchObject([
      {
        code: "page-count",
        message: '"press/slides.pdf" has 3 pages for 2 slides.',
        hints: ['Page 2 is the first without the footer of its slide, "next".'],
      },
    ]);
  });
});

describe("the verification is not misled by", () => {
  const cases = [
    {
      what: "hyphenation at a line's end",
      text: "inter\u00adnational\u00adisation com\u00admunication ".repeat(8),
    },
    { what: "hard and narrow spaces", text: "p.\u00a012, 100\u202f000" },
    { what: "ligatures and fractions", text: "a ﬁnal oﬀer of ½, №\u00a04" },
    { what: "letters written apart from their marks", text: "e\u0301le\u0300ve" },
    { what: "isolated runs", text: "\u2068El País\u2069, 2022" },
  ];

  it.each(cases)("$what", async ({ text }) => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: text.trim() }) }]);
    expect(await verifyPrint(deck)).toEqual([]);
  });

  it("a theme that prints footers in capitals", async () => {
    const deck = deckOf([{ id: "door", footer: footerOf({ 1: EL_PAIS }, "1 origin") }]);
    const capitals = (section: string) => `<div style="text-transform: uppercase">${section}</div>`;
    expect(await verifyPrint(deck, capitals)).toEqual([]);
  });

  it("text that runs from right to left", async () => {
    const hebrew = footerOf({ 1: "הארץ, „מכתב”, 2 בפברואר 2022, (B2)" });
    expect(await verifyPrint(deckOf([{ footer: hebrew }]))).toEqual([]);
    expect(await verifyPrint(deckOf([{ footer: hebrew }], { direction: "rtl" }))).toEqual([]);
    const other = await verifyPrint(deckOf([{ footer: hebrew }]), (section) =>
      section.replace("מכתב", "ספר"),
    );
    expect(other).toHaveLength(1);
  });
});
