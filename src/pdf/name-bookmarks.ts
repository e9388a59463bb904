/** Gives bookmarks the words of their headings, since Chromium drops the space at a heading's line break. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";

/** `headings` are words by a heading's characters without white space. A bookmark without an entry does not change. */
export function nameBookmarks(document: PDFDocument, headings: ReadonlyMap<string, string>): void {
  const outlines = document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  if (outlines !== undefined) nameBelow(outlines, headings);
}

function nameBelow(parent: PDFDict, headings: ReadonlyMap<string, string>): void {
  let item = parent.lookupMaybe(PDFName.of("First"), PDFDict);
  while (item !== undefined) {
    const title = item.lookupMaybe(TITLE, PDFString, PDFHexString)?.decodeText() ?? "";
    const words = headings.get(title.replaceAll(/\s/g, ""));
    if (words !== undefined) item.set(TITLE, PDFHexString.fromText(words));
    nameBelow(item, headings);
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
}

const TITLE = PDFName.of("Title");
