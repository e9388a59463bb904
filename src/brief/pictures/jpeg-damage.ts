/** Checks whether JPEG files (ITU-T T.81) agree with what they state about themselves. */
import { CUT_OFF, type Damage, damaged, sizeDamage } from "./damage.ts";
import { type JpegFrame, type JpegTables, readTables, scanDamage } from "./jpeg-scan.ts";

const END = 0xd9;
const SCAN = 0xda;
const TABLES = 0xc4;
const RESTARTS = 0xdd;

/**
 * Checks the segments up to the end of the picture, and whether its first scan makes as many pixels as its size states.
 */
export function jpegDamage(bytes: Uint8Array): Damage | undefined {
  const tables: JpegTables = new Map();
  let frame: JpegFrame | undefined;
  let [restarts, scans, at] = [0, 0, 2];
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return damaged("is damaged: a part of it is none of a JPEG");
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return scans === 0 ? damaged("has no picture in it") : undefined;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end < at + 4) return damaged("is damaged: a part of it has no length");
    if (end > bytes.length) return CUT_OFF;
    const content = bytes.subarray(at + 4, end);
    if (marker === TABLES && !readTables(content, tables))
      return damaged("is damaged: its codes cannot be read");
    if (marker === RESTARTS) restarts = ((content[0] ?? 0) << 8) | (content[1] ?? 0);
    if (isFrame(marker)) {
      frame = readFrame(content, marker);
      const damage = sizeDamage(frame.width, frame.height);
      if (damage !== undefined) return damage;
    }
    if (marker === SCAN) {
      if (frame === undefined) return damaged("is damaged: its picture has no size");
      const damage = scanDamage({ bytes, start: end, header: content, frame, tables, restarts });
      if (damage !== undefined) return damage;
      scans += 1;
    }
    at = marker === SCAN ? endOfScan(bytes, end) : end;
  }
  return CUT_OFF;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== TABLES && marker !== 0xc8 && marker !== 0xcc;
}

function readFrame(content: Uint8Array, marker: number): JpegFrame {
  const number = (at: number): number => ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
  return {
    height: number(1),
    width: number(3),
    coding: marker <= 0xc1 ? "sequential" : marker === 0xc2 ? "progressive" : "other",
    components: Array.from({ length: content[5] ?? 0 }, (_, at) => ({
      id: content[6 + 3 * at] ?? 0,
      across: (content[7 + 3 * at] ?? 0) >> 4,
      down: (content[7 + 3 * at] ?? 0) & 15,
    })),
  };
}

/** Within a scan, 0xff comes before 0 or a restart. Any other marker ends the scan. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}
