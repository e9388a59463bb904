/** Describes every link by its target (ISO 14289-1, 7.18.5). */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";

/** `places` describes the document's own fragments. Any other link is described by its fragment or address. */
export function describeLinks(document: PDFDocument, places: Readonly<Record<string, string>>): void {
  for (const { node } of document.getPages()) {
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation);
      const target = link instanceof PDFDict ? targetOf(link) : undefined;
      if (!(link instanceof PDFDict) || target === undefined) continue;
      link.set(PDFName.of("Contents"), PDFHexString.fromText(places[target] ?? target));
    }
  }
}

/** The fragment or address that a link leads to. */
function targetOf(link: PDFDict): string | undefined {
  const destination = link.lookup(PDFName.of("Dest"));
  if (destination instanceof PDFName) return destination.decodeText();
  const address = link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
