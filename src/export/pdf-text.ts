/** Reads the words of a PDF: those on its pages, and all others in the file. Called to verify prints, and by tests for leaks. */
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
import { readActualTexts } from "./actual-text.ts";
import { readPageText } from "./page-text.ts";

export interface PdfText {
  /** In reading order as printed; white space says little, as a PDF has none of its own. */
  readonly pages: readonly string[];
  /** A line for each string and name anywhere else: description, XMP, outline, link targets, alternative texts. */
  readonly metadata: string;
}

/** Returns every word of `pdf` that a reader or a search could come upon. */
export async function pdfText(pdf: Uint8Array): Promise<PdfText> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const actualTexts = document.getPages().map(({ node }) => readActualTexts(node));
  return { pages: await readPageText(pdf, actualTexts), metadata: readMetadata(document) };
}

function readMetadata(document: PDFDocument): string {
  const words = new Set<string>();
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const { Info, ID } = document.context.trailerInfo;
  for (const object of [...objects, Info, ID]) if (object !== undefined) collectWords(object, words);
  return [...words].join("\n");
}

function collectWords(object: PDFObject, words: Set<string>): void {
  if (object instanceof PDFString || object instanceof PDFHexString) words.add(object.decodeText());
  else if (object instanceof PDFName) words.add(object.decodeText());
  else if (object instanceof PDFArray) for (const item of object.asArray()) collectWords(item, words);
  else if (object instanceof PDFDict) for (const pair of object.entries()) collectPair(pair, words);
  else if (object instanceof PDFStream) {
    collectWords(object.dict, words);
    if (isXml(object)) words.add(decodeXml(object));
  }
}

function collectPair([key, value]: [PDFName, PDFObject], words: Set<string>): void {
  words.add(key.decodeText());
  collectWords(value, words);
}

function isXml(stream: PDFStream): stream is PDFRawStream {
  return stream instanceof PDFRawStream && stream.dict.get(PDFName.of("Subtype")) === PDFName.of("XML");
}

function decodeXml(stream: PDFRawStream): string {
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}
