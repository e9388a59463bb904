/** Reads where the places of a printed PDF are that its own links lead to. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { OBJECTS_AT_ONCE } from "./give-way.ts";

export interface Places {
  /** How many pages the PDF has. */
  readonly total: number;
  /** The page of each fragment that a link leads to, from 1. */
  readonly pages: ReadonlyMap<string, number>;
}

export async function readPlaces(pdf: Uint8Array): Promise<Places> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: OBJECTS_AT_ONCE });
  const numbers = new Map(document.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const named = document.catalog.lookup(PDFName.of("Dests"));
  const entries = named instanceof PDFDict ? named.entries() : [];
  const pages = entries.flatMap(([name, value]): readonly (readonly [string, number])[] => {
    const place = document.context.lookup(value);
    const page = place instanceof PDFArray ? numbers.get(place.get(0).toString()) : undefined;
    return page === undefined ? [] : [[name.decodeText(), page]];
  });
  return { total: numbers.size, pages: new Map(pages) };
}
