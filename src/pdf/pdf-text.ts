/** Reads the words of a PDF: those on its pages, and all others in the file. */
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { textsOfXml } from "../guard/markup-texts.ts";
import { readActualTexts } from "./actual-text.ts";
import { readPageText } from "./page-text.ts";

export interface PdfText {
  /** In the printed reading order. White space means little, since a PDF has none of its own. */
  readonly pages: readonly string[];
  /** A line for each string and name anywhere else: description, XMP, outline, link targets, alternative texts. */
  readonly metadata: string;
  /** The strings among them that may contain an author's words: strings, names of link targets, the text of XMP. */
  readonly written: readonly string[];
}

/** Returns every word of `pdf` that a reader or a search could find. */
export async function pdfText(pdf: Uint8Array): Promise<PdfText> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const actualTexts = document.getPages().map(({ node }) => readActualTexts(node));
  const words = readMetadata(document);
  return {
    pages: await readPageText(pdf, actualTexts),
    metadata: [...words.any].join("\n"),
    written: [...words.written],
  };
}

interface FileWords {
  readonly any: Set<string>;
  readonly written: Set<string>;
}

function readMetadata(document: PDFDocument): FileWords {
  const words = { any: new Set<string>(), written: new Set<string>() };
  const places = document.catalog.lookup(PDFName.of("Dests"));
  if (places instanceof PDFDict) for (const name of places.keys()) words.written.add(name.decodeText());
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const { Info, ID } = document.context.trailerInfo;
  for (const object of [...objects, Info, ID]) if (object !== undefined) collectWords(object, words);
  return words;
}

function collectWords(object: PDFObject, words: FileWords): void {
  if (object instanceof PDFString || object instanceof PDFHexString) addWritten(object.decodeText(), words);
  else if (object instanceof PDFName) words.any.add(object.decodeText());
  else if (object instanceof PDFArray) for (const item of object.asArray()) collectWords(item, words);
  else if (object instanceof PDFDict) for (const pair of object.entries()) collectPair(pair, words);
  else if (object instanceof PDFStream) {
    collectWords(object.dict, words);
    if (isXml(object)) addXml(decodeXml(object), words);
  }
}

/** The keys under which a link names its target (ISO 32000-1, 12.3.2.3). */
const LEADING = new Set(["Dest", "D"]);

function collectPair([key, value]: [PDFName, PDFObject], words: FileWords): void {
  words.any.add(key.decodeText());
  if (value instanceof PDFName && LEADING.has(key.decodeText())) words.written.add(value.decodeText());
  collectWords(value, words);
}

function addWritten(text: string, words: FileWords): void {
  words.any.add(text);
  words.written.add(text);
}

function addXml(xml: string, words: FileWords): void {
  words.any.add(xml);
  for (const text of textsOfXml(xml)) words.written.add(text);
}

function isXml(stream: PDFStream): stream is PDFRawStream {
  return stream instanceof PDFRawStream && stream.dict.get(PDFName.of("Subtype")) === PDFName.of("XML");
}

function decodeXml(stream: PDFRawStream): string {
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}
