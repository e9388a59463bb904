import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Extracted } from "../../src/sources/extraction.ts";
import type { SourceKind } from "../../src/sources/source-kind.ts";
import { extractApart } from "../../src/workspace/extract-apart.ts";
import { pdfFile, pdfPage, pdfStream, slowPdf } from "../support/pdf-file.ts";

const TEXT = "BT /F1 12 Tf 60 700 Td (The words.) Tj ET\n";

function extract(
  kind: SourceKind,
  bytes: Uint8Array | string,
  timeoutMs = 60_000,
  memory?: number,
): Promise<Extracted> {
  const given = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return extractApart({ kind, bytes: given, encoding: undefined, url: undefined }, { timeoutMs, memory });
}

describe("extractApart", () => {
  it("gives what is read, of every kind", async () => {
    const pdf = pdfFile(pdfPage(pdfStream(Buffer.from(TEXT))));
    const read = await Promise.all([
      extract("text", "The words.\n"),
      extract("markdown", "# The words.\n"),
      extract("html", "<p>The words.</p>"),
      extract("pdf", pdf),
    ]);
    for (const extracted of read) {
      expect(extracted).toMatchObject({ kind: "read", extraction: { text: "The words.\n" } });
    }
  });

  it("gives the reason of what cannot be read", async () => {
    expect(await extract("pdf", "%PDF-1.4 and no more")).toMatchObject({
      kind: "unreadable",
      message: "The PDF is broken.",
    });
  });

  it("ends what takes longer than it may", async () => {
    expect(await extract("pdf", slowPdf(), 1500)).toEqual({
      kind: "unreadable",
      message: "Reading it takes longer than 1.5 s.",
      hints: ["Give it more time with --timeout."],
    });
  });

  it("ends a PDF whose font says of a million characters what they mean", async () => {
    const map = Buffer.from("begincmap 1 beginbfrange <000000> <0FFFFF> <0041> endbfrange endcmap");
    const cid = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
    const [catalogue = "", pages = "", page = ""] = pdfPage("");
    const pdf = pdfFile([
      ...[catalogue, pages, page, pdfStream(Buffer.from("BT /F1 12 Tf 60 700 Td <00010002> Tj ET"))],
      "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X ${cid} /DW 1000 >>`,
      pdfStream(map),
    ]);
    expect(await extract("pdf", pdf, 1500)).toMatchObject({
      kind: "unreadable",
      message: "Reading it takes longer than 1.5 s.",
    });
  });

  it("ends what takes more memory than it may, be it objects or bytes", async () => {
    const refusal = { kind: "unreadable", message: "Reading it takes more memory than a document does." };
    const page = `<p>The words.${"<i a>x</i>".repeat(400_000)}`;
    expect(await extract("html", page, 60_000, 100)).toMatchObject(refusal);
    const bomb = deflateSync(deflateSync(Buffer.alloc(300_000_000, TEXT)));
    const pdf = pdfFile(pdfPage(pdfStream(bomb, "/Filter [/FlateDecode /FlateDecode]")));
    expect(await extract("pdf", pdf, 60_000, 150)).toMatchObject(refusal);
  });

  it("leaves a program that goes on as it was", async () => {
    const [bomb, words] = await Promise.all([
      extract("html", "<i a>x</i>".repeat(400_000), 60_000, 100),
      extract("text", "The words.\n"),
    ]);
    expect([bomb.kind, words.kind]).toEqual(["unreadable", "read"]);
  });
});
