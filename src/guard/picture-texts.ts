/** Reads the words that cameras and programs wrote into a picture's file, for the search for withheld words. */
import { inflateSync } from "node:zlib";
import { readableWords } from "./readable-words.ts";

/**
 * Returns the texts in the bytes of a picture, not yet decoded: of a PNG all chunks but its pixels and palette, unpacked (PNG,
 * third edition, 11.3.3), and what stands behind its end; of others the runs of readable characters.
 */
export function textsOfPicture(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, SIGNATURE.length).equals(SIGNATURE) ? textsOfPng(buffer) : readableWords(bytes);
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** Chunks that hold pixels. */
const PIXELS: ReadonlySet<string> = new Set(["IDAT", "fdAT", "PLTE"]);

function textsOfPng(png: Buffer): readonly string[] {
  const texts: string[] = [];
  let at = SIGNATURE.length;
  for (let type = ""; type !== "IEND" && at + 12 <= png.length; ) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    type = png.toString("latin1", at + 4, at + 8);
    if (!PIXELS.has(type)) texts.push(...textsOfChunk(type, content));
    at += 12 + content.length;
  }
  return [...texts, ...textsOf(png.subarray(at))];
}

function textsOfChunk(type: string, content: Buffer): readonly string[] {
  const packed = packedIn(type, content);
  return [content, ...(packed === undefined ? [] : [unpacked(packed)])].flatMap(textsOf);
}

/** Returns the part of a chunk that is packed. A key, and the names of a language and its word for the key, end with a zero. */
function packedIn(type: string, content: Buffer): Buffer | undefined {
  const key = content.indexOf(0);
  if (type === "zTXt" || type === "iCCP") return content.subarray(key + 2);
  if (type !== "iTXt" || content[key + 1] !== 1) return undefined;
  return content.subarray(content.indexOf(0, content.indexOf(0, key + 3) + 1) + 1);
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return Buffer.alloc(0);
  }
}

const MOST_UNPACKED = 1 << 24;

/** In UTF-8, and in Latin-1, which the standard has for texts that are not international. */
function textsOf(bytes: Buffer): readonly string[] {
  return [...new Set([bytes.toString("utf8"), bytes.toString("latin1")])].filter((text) => text !== "");
}
