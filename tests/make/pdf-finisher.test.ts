import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { PdfFinisher } from "../../src/make/pdf-finisher.ts";
import { finishPdf } from "../../src/pdf/finish-pdf.ts";

async function onePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 100]).drawText("Nine weeks");
  return document.save();
}

function optionsFor(pdf: Uint8Array) {
  return { pdf, title: "The quay", authors: [], language: "en", date: new Date("2024-05-02T00:00:00Z") };
}

describe("a thread that finishes PDFs", () => {
  it("makes the bytes that are made without it, and reads their pages and the words beside them", async () => {
    await using finisher = new PdfFinisher(new AbortController().signal);
    const options = optionsFor(await onePage());
    const { bytes, pages } = await finisher.finish(options);
    expect(Buffer.from(bytes).equals((await finishPdf(options)).bytes)).toBe(true);
    expect(pages).toEqual(["Nine weeks"]);
    expect(await finisher.wordsBesidePages(bytes)).toContain("The quay");
  });

  it("fails on a file that is no PDF, and goes on with the next", async () => {
    await using finisher = new PdfFinisher(new AbortController().signal);
    const [broken, whole] = await Promise.allSettled([
      finisher.finish(optionsFor(Buffer.from("no PDF"))),
      finisher.finish(optionsFor(await onePage())),
    ]);
    expect(broken).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("PDF") } });
    expect(whole).toMatchObject({ status: "fulfilled", value: { pages: ["Nine weeks"] } });
  });

  it("gives up with the reason of the signal, and begins nothing after it", async () => {
    const stopping = new AbortController();
    await using finisher = new PdfFinisher(stopping.signal);
    const finishing = finisher.finish(optionsFor(await onePage()));
    stopping.abort(new Error("That is enough."));
    await expect(finishing).rejects.toThrow("That is enough.");
    expect(() => finisher.wordsBesidePages(Buffer.from(""))).toThrow("That is enough.");
  });
});
