import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { type PdfText, pdfText } from "../../src/pdf/pdf-text.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser(await findTestBrowser());
});

afterAll(() => browser[Symbol.asyncDispose]());

async function printText(...sections: readonly string[]): Promise<PdfText> {
  return pdfText(await printPdf({ browser, html: printPage(sections) }));
}

describe("the text of a PDF's pages", () => {
  it("stands page by page", async () => {
    const { pages } = await printText("<p>The first</p>", "<p>The second</p>");
    expect(pages.map((page) => page.trim())).toEqual(["The first", "The second"]);
  });

  it("has the letters that a ligature's glyph stands for", async () => {
    const { pages } = await printText("<p>an efficient office, a ﬁnal oﬀer</p>");
    expect(pages[0]?.normalize("NFKC")).toContain("an efficient office, a final offer");
  });

  it("has marks that are written apart from their letters", async () => {
    const { pages } = await printText("<p>e\u0301le\u0300ve</p>");
    expect(pages[0]?.normalize("NFC")).toContain("élève");
  });

  it("has what is drawn through a group, as transparent text is", async () => {
    const { pages } = await printText(`<p style="opacity: .5">a ﬁnal <s>oﬀer</s></p><p>be\u0301</p>`);
    expect(pages[0]?.normalize("NFKC").replaceAll(/\s+/g, " ")).toContain("a final offer");
    expect(pages[0]?.normalize("NFC")).toContain("bé");
  });

  it("does not claim a letter that no font has", async () => {
    const { pages } = await printText("<p>x\u{40000}\u{40001}</p>");
    expect(pages[0]).toContain("x");
    expect(pages[0]).not.toMatch(/[\u{40000}\u{40001}]/u);
  });
});

describe("the text of marked content", () => {
  const span = (actual: string, glyphs: string) => `/Span<</ActualText ${actual}>> BDC (${glyphs}) Tj EMC`;

  it("is what its glyphs are said to stand for", async () => {
    const content = `${span("<FEFF00660069>", "X")} (nal ) Tj ${span("(of\\(f\\))", "Y")} (er) Tj`;
    expect(await drawnText(content)).toBe("final of(f)er");
  });

  it("is kept beside that of the glyphs themselves, which may be others", async () => {
    const { pages, drawn } = await readDrawn(`(Nine ) Tj ${span("(cranes)", "piles")}`);
    expect(pages).toEqual(["Nine cranes"]);
    expect(drawn).toEqual(["Nine piles"]);
    expect((await readDrawn("(Nine) Tj")).drawn).toEqual([]);
  });

  it("is read in the order of writing where it is drawn from right to left", async () => {
    const content = `(x) Tj /ReversedChars BMC ${span("(c)", "C")} ${span("(b)", "B")} (a) Tj EMC (y) Tj`;
    expect(await drawnText(content)).toBe("xabcy");
  });

  it("is that of the glyphs when the page draws more spans than can be followed", async () => {
    const unread = "/Span<</Lang(en)>> BDC (Y) Tj EMC";
    expect(await drawnText(`${span("(x)", "X")} ${unread}`)).toBe("XY");
  });

  it("is found in forms, where they are drawn", async () => {
    const form = `BT /F 12 Tf 50 700 Td ${span("(two)", "2")} ET`;
    const content = `${span("(one)", "1")} ET /Form Do BT /F 12 Tf 90 700 Td ${span("(three)", "3")}`;
    expect(await drawnText(content, form)).toBe("onetwothree");
  });
});

/** Draws a page by hand and reads it, without the white space between forms. */
async function drawnText(content: string, form = ""): Promise<string> {
  const [page = ""] = (await readDrawn(content, form)).pages;
  return page.replaceAll(/\s+/g, form === "" ? " " : "").trim();
}

async function readDrawn(content: string, form = ""): Promise<PdfText> {
  const document = await PDFDocument.create();
  const { context } = document;
  const font = context.obj({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" });
  const drawn = context.stream(form, {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 595, 842],
    Resources: { Font: { F: font } },
  });
  const { node } = document.addPage();
  node.set(
    PDFName.of("Resources"),
    context.obj({ Font: { F: font }, XObject: { Form: context.register(drawn) } }),
  );
  const stream = context.stream(`BT /F 12 Tf 10 700 Td ${content} ET`);
  node.set(PDFName.of("Contents"), context.register(stream));
  return pdfText(await document.save());
}

describe("what an author's words can get into in a PDF", () => {
  it("is bookmarks, link targets, alternative texts, anchors and the title, and no name of the format", async () => {
    const gif = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    const { written } = await printText(
      `<h2>A bookmark</h2><a href="https://example.org/target">link</a><img alt="An alternative" src="${gif}">
       <a href="#anchored">go</a>`,
      `<p id="anchored">there</p>`,
    );
    expect(written).toEqual(
      expect.arrayContaining([
        "A deck",
        "A bookmark",
        "https://example.org/target",
        "An alternative",
        "anchored",
      ]),
    );
    expect(written.filter((text) => /StructTreeRoot|FontDescriptor|Transparency|Subtype/.test(text))).toEqual(
      [],
    );
  });

  it("is the text and the values of XMP, without its names", async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const xmp =
      '<rdf:Description pdf:Keywords="in a value"><dc:title>in &lt;a&gt; title</dc:title></rdf:Description>';
    const stream = document.context.stream(xmp, { Type: "Metadata", Subtype: "XML" });
    document.catalog.set(PDFName.of("Metadata"), document.context.register(stream));
    const texts = (await pdfText(await document.save())).written.join("|");
    expect(texts).toContain("in a value");
    expect(texts).toContain("in <a> title");
    expect(texts).not.toMatch(/Description|Keywords/);
  });
});

describe("what somebody's own program put into a PDF", () => {
  const ours = async (change: (document: PDFDocument) => void = () => undefined): Promise<Uint8Array> => {
    const document = await PDFDocument.create();
    document.addPage();
    change(document);
    return document.save({ useObjectStreams: false });
  };

  it("is read between objects and behind the end, where nothing stands but what the format has there", async () => {
    const [clean, bytes] = [await ours(), Buffer.from(await ours())];
    const at = bytes.lastIndexOf("\nstartxref");
    const planted = Buffer.concat([
      ...[bytes.subarray(0, at), Buffer.from("\n% 21 piles at Dürnau"), bytes.subarray(at)],
      Buffer.from("Nobody knows"),
    ]);
    const { written } = await pdfText(planted);
    expect(written.join("\n")).toContain("% 21 piles at Dürnau");
    expect(written.join("\n")).toContain("Nobody knows");
    expect((await pdfText(clean)).written.join("\n")).not.toMatch(/xref|EOF|%PDF/);
  });

  it("is read in names of properties and of places, in UTF-8", async () => {
    const nameOf = (words: string): PDFName => PDFName.of(Buffer.from(words).toString("latin1"));
    const bytes = await ours((document) => {
      const { context } = document;
      document.setTitle("A deck");
      context.lookup(context.trailerInfo.Info, PDFDict).set(nameOf("Müde Pfähle"), PDFName.of("Ja"));
      context.register(context.obj({ S: "GoTo", D: nameOf("Dürnau Süd") }));
    });
    const { written } = await pdfText(bytes);
    expect(written).toEqual(expect.arrayContaining(["Müde Pfähle", "Dürnau Süd"]));
  });
});

describe("the rest of a PDF's text", () => {
  it("is made of bookmarks, link targets, alternative texts and anchors", async () => {
    const gif = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    const { metadata } = await printText(
      `<h2>A bookmark</h2><a href="https://example.org/target">link</a><img alt="An alternative" src="${gif}">
       <a href="#anchored">go</a>`,
      `<p id="anchored">there</p>`,
    );
    const words = metadata.split("\n");
    for (const word of ["A deck", "A bookmark", "https://example.org/target", "An alternative", "anchored"]) {
      expect(words).toContain(word);
    }
  });

  it("does not repeat what stands on the pages", async () => {
    const { metadata } = await printText("<p>Only on paper</p>");
    expect(metadata).not.toContain("Only on paper");
  });
});
