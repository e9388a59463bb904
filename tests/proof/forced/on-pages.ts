/** Draws words on a PDF's pages, in the ways that show them, hide them, or let other words be copied. */
import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Words } from "./forcing.ts";

const DRAWN = "drawn on a page";
const UNSEEN = "drawn so that nobody sees it";
const IN_FORM = "drawn in a form";
const REPLACED = "drawn, and copied as other words";
const COPIED = "copied where other words are drawn";

export const AS_GLYPHS: readonly string[] = [DRAWN, UNSEEN, IN_FORM, REPLACED];

export const ON_PAGES: readonly string[] = [...AS_GLYPHS, COPIED];

export function drawOn(document: PDFDocument, words: Words): void {
  const [page] = document.getPages();
  if (page === undefined) throw new Error("There are no pages.");
  const { context } = document;
  const letters = [...new Set(`(Cranes)${ON_PAGES.map(words).join("")}`)];
  const font = fontWith(letters, document);
  const draw = (text: string, place: number): string => {
    // apart from what is drawn before and after
    const lines = `(${text.replaceAll("**", "")})`.split("\n");
    return lines.map((line, at) => drawn(line, { letters, y: 500 - 60 * place - 20 * at })).join("\n");
  };
  const form = context.register(
    context.flateStream(draw(words(IN_FORM), 0), {
      ...{ Type: "XObject", Subtype: "Form", BBox: [0, 0, 600, 600] },
      Resources: { Font: { U: font } },
    }),
  );
  page.node.setFontDictionary(PDFName.of("U"), font);
  page.node.setXObject(PDFName.of("Pier"), form);
  const content = [
    ...["q /Pier Do", draw(words(DRAWN), 1), "q 3 Tr", draw(words(UNSEEN), 2), "Q"],
    ...[spanOf("Cranes"), draw(words(REPLACED), 3), "EMC"],
    ...[spanOf(words(COPIED)), draw("Cranes", 5), "EMC Q"],
  ].join("\n");
  page.node.addContentStream(context.register(context.flateStream(content)));
}

function spanOf(words: string): string {
  return `/Span << /ActualText ${PDFHexString.fromText(words).toString()} >> BDC`;
}

/** So small that the longest spelling ends on the narrowest page. Each letter's code is its place in `letters`, from 1 on. */
function drawn(
  line: string,
  { letters, y }: { readonly letters: readonly string[]; readonly y: number },
): string {
  const codes = Array.from(line, (letter) => codeOf(letters.indexOf(letter)));
  return `BT /U 4 Tf 1 0 0 1 20 ${y} Tm <${codes.join("")}> Tj ET`;
}

function codeOf(at: number): string {
  return (at + 1).toString(16).padStart(4, "0");
}

/** A font without a file, whose letters are read as they stand in `letters`. */
function fontWith(letters: readonly string[], { context }: PDFDocument): PDFRef {
  const lines = letters.map((letter, at) => `1 beginbfchar <${codeOf(at)}> <${inUtf16(letter)}> endbfchar`);
  const map = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Any def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...[...lines, "endcmap end end"],
  ].join("\n");
  const system = { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 };
  const descriptor = {
    ...{ Type: "FontDescriptor", FontName: "Any", Flags: 4, FontBBox: [0, 0, 1000, 1000], ItalicAngle: 0 },
    ...{ Ascent: 800, Descent: -200, CapHeight: 700, StemV: 80 },
  };
  const descendant = {
    ...{ Type: "Font", Subtype: "CIDFontType2", BaseFont: "Any", DW: 500, CIDSystemInfo: system },
    FontDescriptor: descriptor,
  };
  return context.register(
    context.obj({
      ...{ Type: "Font", Subtype: "Type0", BaseFont: "Any", Encoding: "Identity-H" },
      ...{ DescendantFonts: [descendant], ToUnicode: context.register(context.flateStream(map)) },
    }),
  );
}

function inUtf16(letter: string): string {
  return Buffer.from(letter, "utf16le").swap16().toString("hex");
}
