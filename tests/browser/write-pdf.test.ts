import {
  decodePDFRawStream,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { writePdf } from "../../src/pdf/write-pdf.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

const HTML = printPage([
  `<h1>Letters</h1><ul>${"<li>One</li><li>Two</li>".repeat(40)}</ul>`,
  "<h1>Answers</h1><p>None</p>",
]);

const made: { printed: Uint8Array; written: Uint8Array } = {
  printed: Uint8Array.of(),
  written: Uint8Array.of(),
};

beforeAll(async () => {
  await using browser = await openBrowser(await findTestBrowser());
  made.printed = await printPdf({ browser, html: HTML });
  made.written = await writePdf(await load(made.printed));
});

describe("a document that is written", () => {
  it("has the objects that it has when it saves itself, and is no larger", async () => {
    const saved = await (await load(made.printed)).save(AS_WRITTEN);
    expect(await objectsOf(made.written)).toEqual(await objectsOf(saved));
    expect(made.written.length).toBeLessThanOrEqual(saved.length);
  });

  it("says for each object where it stands", async () => {
    const file = Buffer.from(made.written).toString("latin1");
    const entries = await entriesOf(made.written);
    const direct = entries.filter(({ kind }) => kind === 1);
    expect(
      direct.map(({ number, place }) => file.slice(place).startsWith(`${number} 0 obj\n`)),
    ).not.toContain(false);
    expect(entries.filter(({ kind }) => kind === 2).length).toBeGreaterThan(50);
    expect(entries.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      entries.map(({ number }) => number),
    );
  });

  it("can be read and written once more: what held its objects is not kept", async () => {
    const again = await writePdf(await load(made.written));
    expect(await objectsOf(again)).toEqual(await objectsOf(made.written));
  });
});

const AS_WRITTEN = { useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false };

function load(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

/** Each object as text, streams with what they hold; but for those that only hold or find others. */
async function objectsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const objects = (await load(pdf)).context.enumerateIndirectObjects();
  return objects
    .filter(([, object]) => !["/ObjStm", "/XRef"].includes(typeOf(object)))
    .map(([ref, object]) => `${ref}: ${textOf(object)}`);
}

function typeOf(object: PDFObject): string {
  return object instanceof PDFRawStream ? String(object.dict.get(PDFName.of("Type"))) : "";
}

function textOf(object: PDFObject): string {
  if (!(object instanceof PDFRawStream)) return String(object);
  const keys = object.dict
    .keys()
    .map(String)
    .filter((key) => key !== "/Length");
  return `${keys.join()} ${Buffer.from(decodePDFRawStream(object).decode()).toString("latin1")}`;
}

interface Entry {
  readonly number: number;
  readonly kind: number;
  readonly place: number;
}

/** Reads the cross-reference stream (ISO 32000-1, 7.5.8). */
async function entriesOf(pdf: Uint8Array): Promise<readonly Entry[]> {
  const objects = (await load(pdf)).context.enumerateIndirectObjects();
  const stream = objects.map(([, object]) => object).find((object) => typeOf(object) === "/XRef");
  if (!(stream instanceof PDFRawStream)) return [];
  const numbersAt = (key: string): number[] =>
    stream.dict
      .lookup(PDFName.of(key), PDFArray)
      .asArray()
      .map((item) => (item instanceof PDFNumber ? item.asNumber() : Number.NaN));
  const [kindWidth = 0, placeWidth = 0, rest = 0] = numbersAt("W");
  const bytes = Buffer.from(decodePDFRawStream(stream).decode());
  const runs = numbersAt("Index");
  const numbers = runs.flatMap((first, at) =>
    at % 2 === 0 ? Array.from({ length: runs[at + 1] ?? 0 }, (_, more) => first + more) : [],
  );
  return numbers.map((number, at) => {
    const start = at * (kindWidth + placeWidth + rest);
    return {
      number,
      kind: bytes.readUIntBE(start, kindWidth),
      place: bytes.readUIntBE(start + kindWidth, placeWidth),
    };
  });
}
