/** Strips PNG files (PNG specification, third edition): only the chunks needed to draw the picture are kept. */
import { crc32 } from "node:zlib";
import { joined, latin1 } from "./bytes.ts";
import { orientationTiff, readOrientation } from "./orientation.ts";
import type { Stripped } from "./strip-picture.ts";

const SIGNATURE = 8;

/**
 * The picture and its palette, its animation, its transparency and background, its colours and the shape of its pixels.
 */
const KEPT = new Set(
  "IHDR PLTE IDAT IEND acTL fcTL fdAT tRNS bKGD hIST gAMA cHRM sRGB iCCP sBIT cICP mDCV cLLI pHYs".split(" "),
);

export function stripPng(bytes: Uint8Array): Stripped {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === "eXIf") orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === "IEND") break;
  }
  const [header = new Uint8Array(), ...rest] = kept;
  const turning = orientation === 1 ? [] : [chunk("eXIf", orientationTiff(orientation))];
  return { bytes: joined([bytes.subarray(0, SIGNATURE), header, ...turning, ...rest]), orientation };
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = joined([latin1(type), content]);
  const made = new Uint8Array(named.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  made.set(named, 4);
  view.setUint32(4 + named.length, crc32(named));
  return made;
}
