/** Opens a PDF with Mozilla's PDF.js. */
import { getDocumentProxy } from "unpdf";
import type { PdfDocument } from "./page.ts";

/**
 * Returns the bytes of a character table that PDFs refer to but do not contain, such as `90ms-RKSJ-H`; undefined where
 * there is none of that name.
 */
export type ReadCMap = (name: string) => Uint8Array | undefined;

/** Returns the name of PDF.js' error for a file that is not a PDF or cannot be opened. */
export async function openDocument(bytes: Uint8Array, readCMap: ReadCMap): Promise<PdfDocument | string> {
  class Tables {
    async fetch({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> {
      const table = kind === "cMapUrl" ? readCMap(filename.replace(/\.bcmap$/, "")) : undefined;
      if (table === undefined) throw new Error(`There is no ${filename}.`);
      return table;
    }
  }
  try {
    // The parser keeps the bytes for itself, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      BinaryDataFactory: Tables,
      useWorkerFetch: false,
      cMapUrl: "cmaps/",
      cMapPacked: true,
      standardFontDataUrl: "fonts/",
      disableFontFace: true,
      // Asks for the meanings of letters, and for no pictures.
      fontExtraProperties: true,
      maxImageSize: 0,
    });
  } catch (error) {
    return error instanceof Error ? error.name : "";
  }
}
