/** Adds the description to a printed PDF, and removes what differs from run to run. */
import { createHash } from "node:crypto";
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { readActualTexts } from "./actual-text.ts";
import { describeLinks } from "./describe-links.ts";
import { giveWay, OBJECTS_AT_ONCE } from "./give-way.ts";
import { markDecoration } from "./mark-decoration.ts";
import { nameBookmarks } from "./name-bookmarks.ts";
import { numberElements } from "./number-elements.ts";
import { tidyTags } from "./tidy-tags.ts";
import { writePdf } from "./write-pdf.ts";
import { xmpPacket } from "./xmp.ts";

export interface FinishOptions {
  readonly pdf: Uint8Array;
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject?: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The date of creation and of modification, to the second. */
  readonly date: Date;
  /** A description of each fragment that links lead to. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  /** The words of bookmarks, by the characters of their headings without white space. */
  readonly headings?: ReadonlyMap<string, string> | undefined;
  /** The alternative texts of what is a formula. */
  readonly formulas?: readonly string[] | undefined;
}

export interface FinishedPdf {
  readonly bytes: Uint8Array;
  /** For each page, the words of its spans that say what their glyphs represent, in order. */
  readonly actualTexts: readonly (readonly string[])[];
}

/**
 * Returns the PDF (1.7) with title, authors, subject, language and dates in its information dictionary and in XMP, and
 * with tags, links and bookmarks that follow PDF/UA-1 (ISO 14289-1). The same options give the same bytes, and so do
 * two prints of one page.
 */
export async function finishPdf(options: FinishOptions): Promise<FinishedPdf> {
  const document = await PDFDocument.load(options.pdf, {
    updateMetadata: false,
    parseSpeed: OBJECTS_AT_ONCE,
    throwOnInvalidObject: true,
  });
  describe(document, options);
  nameRoles(document);
  orderTabs(document);
  await markDecoration(document);
  await giveWay();
  tidyTags(document, new Set(options.formulas));
  await giveWay();
  numberElements(document);
  await giveWay();
  describeLinks(document, options.places ?? {});
  nameBookmarks(document, options.headings ?? new Map());
  const { context } = document;
  context.trailerInfo.ID = context.obj([PDFHexString.of(ID_PLACE), PDFHexString.of(ID_PLACE)]);
  const actualTexts = document.getPages().map(({ node }) => readActualTexts(node));
  return { bytes: identify(await writePdf(document)), actualTexts };
}

const TOOL = "citedeck";

function describe(document: PDFDocument, options: FinishOptions): void {
  const { title, authors, subject, language, date } = options;
  const { context, catalog } = document;
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(context.obj({}));
  document.setTitle(title, { showInWindowTitleBar: true });
  if (authors.length > 0) document.setAuthor(authors.join("; "));
  if (subject !== undefined) document.setSubject(subject);
  document.setCreator(TOOL);
  document.setProducer(TOOL);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setLanguage(language);
  const packet = xmpPacket({ title, authors, subject, language, date, tool: TOOL });
  const metadata = context.stream(new TextEncoder().encode(packet), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
}

/** Chromium writes two structure types of PDF 2.0. A reader of PDF 1.7 must be told the nearest types that it knows. */
function nameRoles({ catalog, context }: PDFDocument): void {
  const tree = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  tree?.set(PDFName.of("RoleMap"), context.obj({ Em: "Span", Strong: "Span" }));
}

/** Makes the tab order follow the tags, as PDF/UA (ISO 14289-1, 7.18.3) requires for every page with a link. */
function orderTabs(document: PDFDocument): void {
  for (const { node } of document.getPages()) node.set(PDFName.of("Tabs"), PDFName.of("S"));
}

/** 16 bytes in hexadecimal that cannot occur by chance. The file's own hash replaces them. */
const ID_PLACE = createHash("sha256").update("citedeck file identifier").digest("hex").slice(0, 32);

function identify(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  for (let at = bytes.indexOf(ID_PLACE); at !== -1; at = bytes.indexOf(ID_PLACE, at)) {
    bytes.write(id, at, "latin1");
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
