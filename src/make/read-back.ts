/** Reads the texts of a finished file, whoever made it, to be searched for what must not be in it. */
import JSZip from "jszip";
import { readingsOf } from "../guard/decodings.ts";
import { textsOfJson } from "../guard/leak-check.ts";
import { textsOfMarkup } from "../guard/markup-texts.ts";
import { textsOfPicture } from "../guard/picture-texts.ts";

/**
 * Returns the texts of plain text, mark-up and JSON in UTF-8 or UTF-16, of PDF, and of ZIP with the names and texts of all that is
 * inside; undefined for a file of any other kind, and for a ZIP that has one which is no picture.
 */
export async function readBack(bytes: Uint8Array, depth = 0): Promise<readonly string[] | undefined> {
  if (startsWith(bytes, "%PDF-")) return textsOfPdf(bytes);
  if (startsWith(bytes, "PK\u0003\u0004")) return depth < MOST_NESTED ? textsOfZip(bytes, depth) : undefined;
  const text = decoded(bytes);
  return text === undefined ? undefined : textsOfText(text);
}

/** A ZIP inside a ZIP, such as the workbook of a chart. */
const MOST_NESTED = 3;

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString("latin1") === sign;
}

/** Returns the words on the pages of a PDF and beside them, decoded in every way. */
export async function textsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const { pdfText } = await import("../pdf/pdf-text.ts");
  const { pages, drawn, written } = await pdfText(bytes);
  return [...pages, ...drawn, ...written].flatMap(readingsOf);
}

async function textsOfZip(bytes: Uint8Array, depth: number): Promise<readonly string[] | undefined> {
  const { files } = await JSZip.loadAsync(bytes);
  const texts: string[] = [];
  for (const file of Object.values(files)) {
    texts.push(...readingsOf(file.name));
    if (file.dir) continue;
    const content = await file.async("uint8array");
    const own = PICTURE.test(file.name)
      ? textsOfPicture(content).flatMap(readingsOf)
      : await readBack(content, depth + 1);
    if (own === undefined) return undefined;
    texts.push(...own);
  }
  return texts;
}

/** What a picture shows is not read; what cameras and programs wrote into its file is. */
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;

/** Undefined where it is no text: not in UTF-8 or UTF-16, or with bytes that texts do not have. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** It may be read as any of these, whatever its name says. */
function textsOfText(text: string): readonly string[] {
  return [...readingsOf(text), ...textsOfMarkup(text), ...textsOfParsed(text)];
}

function textsOfParsed(text: string): readonly string[] {
  try {
    return textsOfJson(JSON.parse(text)).flatMap(readingsOf);
  } catch {
    return [];
  }
}
