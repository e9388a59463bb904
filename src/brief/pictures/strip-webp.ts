/** Strips WebP files (RFC 9649): only the chunks needed to draw the picture are kept. */
import { joined, latin1, startsAt } from "./bytes.ts";
import { orientationTiff, readOrientation } from "./orientation.ts";
import type { Stripped } from "./strip-picture.ts";

const KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const HEAD = 12;
/** Flags of the `VP8X` chunk. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

export function stripWebp(bytes: Uint8Array): Stripped | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = HEAD;
  const last = 8 + view.getUint32(4, true);
  while (at + 8 <= last) {
    const size = at + 8 <= bytes.length ? view.getUint32(at + 4, true) : bytes.length;
    const end = at + 8 + size;
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (type === "EXIF") orientation = readOrientation(tiffOf(bytes.subarray(at + 8, end)));
    if (KEPT.has(type)) kept.push(chunk(type, bytes.subarray(at + 8, end)));
    at = end + (size % 2);
  }
  const turning = orientation === 1 ? [] : [chunk("EXIF", orientationTiff(orientation))];
  const body = joined([latin1("WEBP"), ...kept.map((one) => withFlags(one, orientation)), ...turning]);
  return { bytes: chunk("RIFF", body), orientation };
}

/** Some programs write JPEG's prefix before it. */
function tiffOf(exif: Uint8Array): Uint8Array {
  return startsAt(exif, 0, "Exif\0\0") ? exif.subarray(6) : exif;
}

/** The content's length, and a padding byte where that is odd, as RIFF requires. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + content.length + (content.length % 2));
  made.set(latin1(type));
  new DataView(made.buffer).setUint32(4, content.length, true);
  made.set(content, 8);
  return made;
}

function withFlags(one: Uint8Array, orientation: number): Uint8Array {
  if (!startsAt(one, 0, "VP8X")) return one;
  const flags = ((one[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (orientation === 1 ? 0 : HAS_EXIF);
  return one.with(8, flags);
}
