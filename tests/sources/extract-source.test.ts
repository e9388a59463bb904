import { PDFDocument, PDFName, StandardFonts } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { extractSource } from "../../src/sources/extract-source.ts";
import type { Extraction } from "../../src/sources/extraction.ts";
import type { SourceKind } from "../../src/sources/source-kind.ts";

/** A PDF whose font says that the letter "#" is the character with that code, in four hexadecimal digits. */
async function pdfWith(words: string, code: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText(words, { x: 60, y: 700, size: 12, font });
  await document.flush();
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <23> <${code}> endbfchar
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const toUnicode = document.context.register(document.context.stream(map));
  const described = document.context.lookup(font.ref);
  if (described === undefined || !("set" in described) || typeof described.set !== "function")
    throw new Error("The font has no dictionary.");
  described.set(PDFName.of("ToUnicode"), toUnicode);
  return document.save();
}

async function extract(kind: SourceKind, bytes: Uint8Array): Promise<Extraction> {
  const extracted = await extractSource({ kind, bytes, encoding: undefined, url: undefined });
  if (extracted.kind === "unreadable") throw new Error(extracted.message);
  return extracted.extraction;
}

const warningsOf = ({ remarks }: Extraction): readonly string[] =>
  remarks.filter(({ severity }) => severity === "warning").map(({ message }) => message);

describe("extractSource", () => {
  it("warns of characters in a PDF that only its fonts give a meaning", async () => {
    const extraction = await extract("pdf", await pdfWith("It was con#rmed, and con#rmed again.", "F001"));
    expect(extraction.text).toBe("It was con\uf001rmed, and con\uf001rmed again.\n");
    expect(warningsOf(extraction)).toEqual([
      `In 2 places the text has characters that only the original's fonts give a meaning: "con[U+F001]rmed,", "con[U+F001]rmed"`,
    ]);
    const lost = await extract("pdf", await pdfWith("It was con#rmed.", "FFFD"));
    expect(warningsOf(lost)).toEqual([expect.stringContaining('"con[U+FFFD]rmed."')]);
  });

  it("has no warning for a ligature that Unicode has", async () => {
    expect(warningsOf(await extract("pdf", await pdfWith("It was con#rmed.", "FB01")))).toEqual([]);
    expect(warningsOf(await extract("pdf", await pdfWith("It was firm.", "F001")))).toEqual([]);
  });

  it("warns of them in a text, too, and speaks once of what could not be decoded", async () => {
    const text = await extract("text", new TextEncoder().encode("a con\uf001rm b \u{f0001}\n"));
    expect(warningsOf(text)).toEqual([
      expect.stringMatching(/^In 2 places .*"con\[U\+F001\]rm", "\[U\+F0001\]"$/),
    ]);
    const damaged = await extract("text", new TextEncoder().encode("caf\ufffd\n"));
    expect(warningsOf(damaged)).toEqual([expect.stringContaining("damaged before")]);
  });
});
