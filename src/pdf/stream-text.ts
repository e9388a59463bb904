/** Reads what a stream of a PDF holds once its filters are undone. */
import { inflateSync } from "node:zlib";
import { decodePDFRawStream, PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";

/** Returns a character for each byte; undefined for an object that is no stream. */
export function streamText(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFRawStream)) return undefined;
  return Buffer.from(contentOf(object)).toString("latin1");
}

/** Nearly all are deflated and nothing else, which the runtime undoes many times faster than the library. */
function contentOf(stream: PDFRawStream): Uint8Array {
  const { dict } = stream;
  const isDeflated =
    dict.lookup(PDFName.of("Filter")) === PDFName.FlateDecode && !dict.has(PDFName.of("DecodeParms"));
  try {
    if (isDeflated) return inflateSync(stream.contents);
  } catch {
    // The library goes further with a stream that is damaged.
  }
  return decodePDFRawStream(stream).decode();
}
