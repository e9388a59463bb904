/** Reads the words of a PDF: those on its pages, and all others in the file. */
import {
  decodePDFRawStream,
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
import { giveWay, OBJECTS_AT_ONCE } from "./give-way.ts";
import { outsideObjects } from "./outside-objects.ts";
import { type PageTexts, readPageText } from "./page-text.ts";

/** White space means little on pages, since a PDF has none of its own. */
export interface PdfText extends WordsBesidePages, PageTexts {}

export interface WordsBesidePages {
  /** A line for each string and name anywhere else: description, XMP, outline, link targets, alternative texts. */
  readonly metadata: string;
  /** The strings among them that may contain an author's words: strings, names of link targets, the text of XMP. */
  readonly written: readonly string[];
}

/** Returns every word of `pdf` that a reader or a search could find. */
export async function pdfText(pdf: Uint8Array): Promise<PdfText> {
  const document = await load(pdf);
  const actualTexts = document.getPages().map(({ node }) => readActualTexts(node));
  return { ...(await readPageText(pdf, actualTexts)), ...(await readMetadata(document, pdf)) };
}

/** Returns the words of `pdf` that stand on no page. */
export async function wordsBesidePages(pdf: Uint8Array): Promise<WordsBesidePages> {
  return readMetadata(await load(pdf), pdf);
}

function load(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: OBJECTS_AT_ONCE });
}

interface FileWords {
  readonly any: Set<string>;
  readonly written: Set<string>;
}

async function readMetadata(document: PDFDocument, pdf: Uint8Array): Promise<WordsBesidePages> {
  const words = { any: new Set<string>(), written: new Set(outsideObjects(pdf)) };
  const places = document.catalog.lookup(PDFName.of("Dests"));
  if (places instanceof PDFDict) for (const name of places.keys()) words.written.add(textOfName(name));
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const { Info, ID } = document.context.trailerInfo;
  const properties = document.context.lookup(Info);
  if (properties instanceof PDFDict)
    for (const key of properties.keys().map(textOfName)) if (!PROPERTIES.has(key)) words.written.add(key);
  for (const [at, object] of [...objects, Info, ID].entries()) {
    if (object !== undefined) collectWords(object, words);
    if (at % OBJECTS_AT_ONCE === 0) await giveWay();
  }
  return { metadata: [...words.any].join("\n"), written: [...words.written] };
}

function collectWords(object: PDFObject, words: FileWords): void {
  if (object instanceof PDFString || object instanceof PDFHexString) addWritten(object.decodeText(), words);
  else if (object instanceof PDFName) words.any.add(textOfName(object));
  else if (object instanceof PDFArray) for (const item of object.asArray()) collectWords(item, words);
  else if (object instanceof PDFDict) for (const pair of object.entries()) collectPair(pair, words);
  else if (object instanceof PDFStream) {
    collectWords(object.dict, words);
    if (isXml(object)) addXml(decoded(object), words);
    if (isAttached(object)) addWritten(decoded(object), words);
  }
}

/** Those that the standard names (ISO 32000-2, 14.3.3). Any others are somebody's own. */
const PROPERTIES: ReadonlySet<string> = new Set(
  "Title Author Subject Keywords Creator Producer CreationDate ModDate Trapped".split(" "),
);

/** Names are in UTF-8 (ISO 32000-2, 7.3.5). Most are seen thousands of times, and have no escapes. */
function textOfName(name: PDFName): string {
  const written = name.asString();
  return written.includes("#") ? Buffer.from(name.asBytes()).toString("utf8") : written.slice(1);
}

/** The keys under which a link names its target (ISO 32000-1, 12.3.2.3). */
const LEADING = new Set(["Dest", "D"]);

function collectPair([key, value]: [PDFName, PDFObject], words: FileWords): void {
  words.any.add(textOfName(key));
  if (value instanceof PDFName && LEADING.has(textOfName(key))) words.written.add(textOfName(value));
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

/** A file inside the file (ISO 32000-1, 7.11.4). */
function isAttached(stream: PDFStream): stream is PDFRawStream {
  return stream instanceof PDFRawStream && stream.dict.get(PDFName.of("Type")) === PDFName.of("EmbeddedFile");
}

function decoded(stream: PDFRawStream): string {
  return new TextDecoder().decode(decodePDFRawStream(stream).decode());
}
