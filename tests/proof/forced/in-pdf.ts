/** Puts words by force into a finished PDF: on pages, beside them, into what describes the file, and files inside it. */
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { textsOfPdf } from "../../../src/make/read-back.ts";
import type { Forcing, Words } from "./forcing.ts";
import { AS_GLYPHS, drawOn, ON_PAGES } from "./on-pages.ts";

type Fields = Parameters<PDFDocument["context"]["stream"]>[1];

const LEADING = "a place that a link leads to";

/** Each is an object of its own, as a reader may lead to it from anywhere. */
const OBJECTS: Readonly<Record<string, (words: string) => Fields>> = {
  "a bookmark": (words) => ({ Title: PDFHexString.fromText(words) }),
  "an alternative text": (words) => ({ Type: "StructElem", S: "Figure", Alt: PDFHexString.fromText(words) }),
  "an abbreviation in full": (words) => ({ Type: "StructElem", S: "Span", E: PDFHexString.fromText(words) }),
  "the title of a tag": (words) => ({ Type: "StructElem", S: "H1", T: PDFHexString.fromText(words) }),
  "a note on a page": (words) => ({ Subtype: "Text", Contents: PDFHexString.fromText(words) }),
  "a field of a form": (words) => ({ FT: "Tx", V: PDFHexString.fromText(words) }),
  "a script": (words) => ({ S: "JavaScript", JS: PDFHexString.fromText(`say(${JSON.stringify(words)})`) }),
  "an address": (words) => ({
    ...{ S: "URI", URI: PDFString.of(`https://example.org/${encodeURIComponent(words)}`) },
  }),
  [LEADING]: (words) => ({ S: "GoTo", D: nameOf(words) }),
  "a label of pages": (words) => ({ Type: "PageLabel", P: PDFHexString.fromText(words) }),
  "data of a program": (words) => ({ PieceInfo: { Pier: { Private: PDFHexString.fromText(words) } } }),
  "a value in a list": (words) => ({ Pier: [["Cranes", PDFHexString.fromText(words)]] }),
};

const ATTACHED = "a file that is attached";
const ATTACHED_NAME = "the name of a file that is attached";
const PROPERTY = "a property";
const PROPERTY_KEY = "the key of a property";
const XMP = "the description in XMP";
const COMMENT = "a comment between objects";
const BEHIND = "behind the file's end";

const AS_NAMES: readonly string[] = [LEADING, PROPERTY_KEY];

export function inPdf(name: string, file: string): Forcing {
  return {
    ...{ name, file },
    places: [
      ...[...Object.keys(OBJECTS), ...ON_PAGES, ATTACHED, ATTACHED_NAME, PROPERTY, PROPERTY_KEY, XMP],
      ...[COMMENT, BEHIND],
    ],
    plant: async (bytes, words) => {
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      const { context } = document;
      for (const [place, write] of Object.entries(OBJECTS))
        context.register(context.obj({ ...write(words(place)) }));
      drawOn(document, words);
      await document.attach(Buffer.from(words(ATTACHED)), words(ATTACHED_NAME));
      describe(document, words);
      const planted = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
      return withComments(planted, words);
    },
    // what reads a page's glyphs leaves out characters that nobody sees (the page that is printed is searched for them), and what
    // reads names takes a # in one for an escape
    isImpossible: (place, spelling) =>
      (AS_GLYPHS.includes(place) && spelling.includes("which nobody sees")) ||
      (AS_NAMES.includes(place) && spelling.includes("references of HTML")),
    texts: textsOfPdf,
  };
}

function describe({ context }: PDFDocument, words: Words): void {
  const properties = context.lookup(context.trailerInfo.Info, PDFDict);
  properties.set(PDFName.of("Pier"), PDFHexString.fromText(words(PROPERTY)));
  properties.set(nameOf(words(PROPERTY_KEY)), PDFHexString.fromText("Cranes"));
  const xmp = `<x:xmpmeta><rdf:li>${words(XMP)}</rdf:li></x:xmpmeta>`;
  context.register(context.flateStream(Buffer.from(xmp), { Type: "Metadata", Subtype: "XML" }));
}

/** In UTF-8, with the sign that begins an escape escaped (ISO 32000-2, 7.3.5). */
function nameOf(words: string): PDFName {
  return PDFName.of(Buffer.from(words).toString("latin1").replaceAll("#", "#23"));
}

function withComments(pdf: Uint8Array, words: Words): Uint8Array {
  const bytes = Buffer.from(pdf);
  const at = bytes.lastIndexOf("\nstartxref");
  const comment = `\n% ${words(COMMENT).replaceAll("\n", "\n% ")}`;
  return Buffer.concat([
    ...[bytes.subarray(0, at), Buffer.from(comment), bytes.subarray(at)],
    Buffer.from(words(BEHIND)),
  ]);
}
