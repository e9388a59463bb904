/** Strips JPEG files (ITU-T T.81): only the segments needed to decode the picture are kept. */
import { joined, latin1, startsAt } from "./bytes.ts";
import { orientationTiff, readOrientation } from "./orientation.ts";
import type { Stripped } from "./strip-picture.ts";

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
const EXIF = "Exif\0\0";
/** "JFIF", its version and the density of pixels. A small copy of the picture may follow. */
const JFIF_LENGTH = 14;

export function stripJpeg(bytes: Uint8Array): Stripped | undefined {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && startsAt(segment, 4, EXIF)) orientation = readOrientation(segment.subarray(10));
    kept.push(...keptOf(segment, marker));
    at = marker === SCAN ? endOfScan(bytes, end) : end;
    if (marker === SCAN) kept.push(bytes.subarray(end, at));
  }
  const turning = orientation === 1 ? [] : [exifOf(orientation)];
  const [head = [], rest = []] = startsWithJfif(kept) ? [kept.slice(0, 1), kept.slice(1)] : [[], kept];
  return { bytes: joined([START, ...head, ...turning, ...rest, END]), orientation };
}

const SCAN = 0xda;

/**
 * Keeps tables, frames and scans. Of what applications wrote, keeps JFIF's density, the colour profile, and Adobe's
 * note on the colours.
 */
function keptOf(segment: Uint8Array, marker: number): readonly Uint8Array[] {
  if (marker === 0xe0) return startsAt(segment, 4, "JFIF\0") ? [withoutThumbnail(segment)] : [];
  const isColour =
    (marker === 0xe2 && startsAt(segment, 4, "ICC_PROFILE\0")) ||
    (marker === 0xee && startsAt(segment, 4, "Adobe"));
  const isPicture = marker >= 0xc0 && marker <= 0xdf;
  return isColour || isPicture ? [segment] : [];
}

function withoutThumbnail(jfif: Uint8Array): Uint8Array {
  const head = new Uint8Array(2 + 2 + JFIF_LENGTH);
  head.set(jfif.subarray(0, head.length));
  head.set([0, 2 + JFIF_LENGTH], 2);
  head.set([0, 0], 2 + JFIF_LENGTH);
  return head;
}

/** Within a scan, 0xff comes before 0 or a restart. Any other marker ends the scan. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

function startsWithJfif([first]: readonly Uint8Array[]): boolean {
  return first !== undefined && first[1] === 0xe0;
}

function exifOf(orientation: number): Uint8Array {
  const content = joined([latin1(EXIF), orientationTiff(orientation)]);
  return joined([Uint8Array.of(0xff, 0xe1, 0, content.length + 2), content]);
}
