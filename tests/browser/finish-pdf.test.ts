import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

const HTML = printPage([
  `<h1>Answers</h1><p>An <em>open</em> <strong>door</strong>. <a href="https://example.org/letter">Letter</a></p>`,
  `<h2>Moscow</h2><table><tr><th>Who</th></tr><tr><td>NATO</td></tr></table>`,
]);

const DESCRIPTION = {
  title: "What “Washington” & NATO answered: Ответ",
  authors: ["Policy Desk", "R&D <Unit>"],
  language: "en-GB",
  date: new Date("2022-02-03T04:05:06.789Z"),
};

let prints: readonly Uint8Array[];

beforeAll(async () => {
  await using browser = await openBrowser(await findTestBrowser());
  const first = await printPdf({ browser, html: HTML });
  prints = [first, later(await printPdf({ browser, html: HTML }))];
});

describe("a finished PDF", () => {
  it("states title, authors, subject, language and dates, and nothing of the browser", async () => {
    const pdf = (await finishPdf({ ...DESCRIPTION, pdf: firstPrint(), subject: "Briefing" })).bytes;
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect({
      title: document.getTitle(),
      author: document.getAuthor(),
      subject: document.getSubject(),
      creator: document.getCreator(),
      producer: document.getProducer(),
      language: document.getLanguage(),
      created: document.getCreationDate(),
      modified: document.getModificationDate(),
    }).toEqual({
      title: DESCRIPTION.title,
      author: "Policy Desk; R&D <Unit>",
      subject: "Briefing",
      creator: "citedeck",
      producer: "citedeck",
      language: "en-GB",
      created: new Date("2022-02-03T04:05:06Z"),
      modified: new Date("2022-02-03T04:05:06Z"),
    });
    expect((await pdfText(pdf)).metadata).not.toMatch(/Skia|Chrom|Mozilla/);
  });

  it("says the same in XMP", async () => {
    const pdf = (await finishPdf({ ...DESCRIPTION, pdf: firstPrint() })).bytes;
    const xmp = await readXmp(pdf);
    expect(xmp).toContain(
      `<rdf:li xml:lang="x-default">What “Washington” &amp; NATO answered: Ответ</rdf:li>`,
    );
    expect(xmp).toContain(
      "<dc:creator><rdf:Seq><rdf:li>Policy Desk</rdf:li><rdf:li>R&amp;D &lt;Unit&gt;</rdf:li></rdf:Seq></dc:creator>",
    );
    expect(xmp).toContain("<xmp:CreateDate>2022-02-03T04:05:06Z</xmp:CreateDate>");
    expect(xmp).not.toContain("dc:description");
  });

  it("names no author where there is none", async () => {
    const pdf = (await finishPdf({ ...DESCRIPTION, authors: [], pdf: firstPrint() })).bytes;
    expect((await PDFDocument.load(pdf, { updateMetadata: false })).getAuthor()).toBeUndefined();
    expect(await readXmp(pdf)).not.toContain("dc:creator");
  });

  it("keeps tags, bookmarks, links and text", async () => {
    const printed = await pdfText(firstPrint());
    const finished = await pdfText((await finishPdf({ ...DESCRIPTION, pdf: firstPrint() })).bytes);
    expect(finished.pages).toEqual(printed.pages);
    const words = finished.metadata.split("\n");
    expect(words).toEqual(expect.arrayContaining(["H1", "H2", "TH", "TD", "Link", "Marked"]));
    expect(words).toEqual(
      expect.arrayContaining(["Outlines", "Answers", "Moscow", "https://example.org/letter"]),
    );
  });

  it("shows its title in the window and follows its tags with the tabulator", async () => {
    const plain = await PDFDocument.create();
    plain.addPage();
    const pdf = await plain.save();
    const document = await PDFDocument.load((await finishPdf({ ...DESCRIPTION, pdf })).bytes);
    expect(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
    for (const { node } of document.getPages()) {
      expect(node.get(PDFName.of("Tabs"))).toBe(PDFName.of("S"));
    }
  });

  it("tells readers of PDF 1.7 what newer tags stand for", async () => {
    const document = await PDFDocument.load((await finishPdf({ ...DESCRIPTION, pdf: firstPrint() })).bytes);
    const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    expect(tree.lookup(PDFName.of("RoleMap"), PDFDict).get(PDFName.of("Em"))).toBe(PDFName.of("Span"));
  });

  it("is the same, byte for byte, however often and whenever the page was printed", async () => {
    const [first, second] = await Promise.all(prints.map((pdf) => finishPdf({ ...DESCRIPTION, pdf })));
    expect(Buffer.compare(prints[0] ?? Buffer.of(), prints[1] ?? Buffer.of())).not.toBe(0);
    expect(Buffer.compare(first?.bytes ?? Buffer.of(), second?.bytes ?? Buffer.of())).toBe(0);
  });

  it("has an identifier of its own, which another title changes", async () => {
    const [one, other] = await Promise.all(
      ["One", "Other"].map((title) => finishPdf({ ...DESCRIPTION, title, pdf: firstPrint() })),
    );
    const [first, second] = [await readId(one?.bytes), await readId(other?.bytes)];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  it("takes less room than the print", async () => {
    const pdf = (await finishPdf({ ...DESCRIPTION, pdf: firstPrint() })).bytes;
    expect(pdf.length).toBeLessThan(firstPrint().length);
  });
});

function firstPrint(): Uint8Array {
  return prints[0] ?? new Uint8Array();
}

/** The same print of another year. */
function later(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(text.replaceAll(/(CreationDate|ModDate) \(D:\d{4}/g, "$1 (D:1999"), "latin1");
}

async function readXmp(pdf: Uint8Array): Promise<string> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const stream = catalog.lookup(PDFName.of("Metadata"));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.asUint8Array()) : "";
}

async function readId(pdf: Uint8Array | undefined): Promise<string> {
  const { context } = await PDFDocument.load(pdf ?? new Uint8Array(), { updateMetadata: false });
  const { ID } = context.trailerInfo;
  return /^\[ <([0-9A-Fa-f]+)> <\1> \]$/.exec(String(ID))?.[1] ?? String(ID);
}
