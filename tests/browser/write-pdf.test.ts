import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { printPdf } from "../../src/browser/print-pdf.ts";
import { writePdf } from "../../src/pdf/write-pdf.ts";
import { printPage } from "./print-page.ts";
import { findTestBrowser } from "./test-browser.ts";

it("A document is written with the bytes that its own `save` gives, which knows no haste.", async () => {
  await using browser = await openBrowser(await findTestBrowser());
  const html = printPage([
    "<h1>Letters</h1><ul><li>One</li><li>Two</li></ul>",
    "<h1>Answers</h1><p>None</p>",
  ]);
  const load = async (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
  const save = async (pdf: Uint8Array) =>
    (await load(pdf)).save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  const printed = await printPdf({ browser, html });
  const written = await writePdf(await load(printed));
  expect(Buffer.from(written).equals(await save(printed))).toBe(true);
  // What packs of a file held is packed anew.
  expect(Buffer.from(await writePdf(await load(written))).equals(await save(written))).toBe(true);
});
