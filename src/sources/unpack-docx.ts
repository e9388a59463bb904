/** Unpacks the parts of a Word document that contain words, within limits. */
import JSZip from "jszip";
import { LIMITS, limitXml, moreThan, PastLimit } from "./limits.ts";

/** Nothing is read from the other parts of the package, such as pictures and fonts. */
const PARTS = /\.(?:xml|rels)$/i;

/**
 * Returns an archive of only the XML parts of `bytes`, unpacked. The actual size counts, not the one that the archive
 * states. Throws PastLimit, and a plain Error for what is not an archive.
 */
export async function unpackDocx(bytes: Uint8Array): Promise<JSZip> {
  if (entriesIn(bytes) > LIMITS.files) throw moreThan("The Word document", LIMITS.files, "files in it");
  const packed = await JSZip.loadAsync(bytes);
  const unpacked = new JSZip();
  const left = { bytes: LIMITS.megabytes * 1_000_000 };
  for (const part of packed.file(PARTS)) {
    const content = await contentOf(part, left);
    limitXml(new TextDecoder("latin1").decode(content));
    unpacked.file(part.name, content, { binary: true, createFolders: false });
  }
  return unpacked;
}

/** Each has a header in the archive's directory (APPNOTE 4.3.12). */
function entriesIn(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = archive.indexOf(HEADER); at !== -1; at = archive.indexOf(HEADER, at + HEADER.length))
    count += 1;
  return count;
}

const HEADER = Buffer.from([0x50, 0x4b, 1, 2]);

/** Reduces `left.bytes`, for all parts together. */
function contentOf(part: JSZip.JSZipObject, left: { bytes: number }): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Uint8Array[] = [];
  const stream = part.nodeStream("nodebuffer");
  stream.on("data", (chunk: Uint8Array) => {
    left.bytes -= chunk.length;
    if (left.bytes >= 0) chunks.push(chunk);
    else {
      stream.pause();
      reject(new PastLimit(`The Word document unpacks to more than ${LIMITS.megabytes} MB.`));
    }
  });
  stream.on("error", reject);
  stream.on("end", () => resolve(Buffer.concat(chunks)));
  return promise;
}
