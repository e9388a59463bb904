/** Reads the metrics of a font from a WOFF2 file (W3C, WOFF File Format 2.0; the tables as OpenType has them). */
import { brotliDecompressSync } from "node:zlib";

export interface FontMetrics {
  /** In em: the font's own height of a line above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
  /** In thousandths of an em, by code point. */
  readonly widths: ReadonlyMap<number, number>;
}

export function readWoff2(file: Uint8Array): FontMetrics {
  const tables = readTables(Buffer.from(file));
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table "${tag}".`);
    return found;
  };
  const perEm = table("head").readUInt16BE(18);
  const hhea = table("hhea");
  const advances = hhea.readUInt16BE(34);
  const advanceOf = (glyph: number): number => table("hmtx").readUInt16BE(4 * Math.min(glyph, advances - 1));
  const glyphs = readCmap(table("cmap"));
  return {
    ascent: hhea.readInt16BE(4) / perEm,
    descent: -hhea.readInt16BE(6) / perEm,
    widths: new Map([...glyphs].map(([point, glyph]) => [point, (1000 * advanceOf(glyph)) / perEm])),
  };
}

/** The tags that the format numbers, as far as they come before the last one that is read here. */
const TAGS = ["cmap", "head", "hhea", "hmtx"];
const NO_NUMBER = 63;
const GLYPHS = [10, 11];

function readTables(file: Buffer): ReadonlyMap<string, Buffer> {
  const count = file.readUInt16BE(12);
  let at = 48;
  const number = (): number => {
    for (let value = 0; ; at += 1) {
      const byte = file.readUInt8(at);
      value = value * 128 + (byte & 127);
      if (byte < 128) {
        at += 1;
        return value;
      }
    }
  };
  const entries = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at);
    at += 1;
    const known = flags & 63;
    if (known === NO_NUMBER) at += 4;
    const length = number();
    // `glyf` and `loca` are transformed unless they say 3, every other table unless it says 0.
    const isTransformed = flags >> 6 !== (GLYPHS.includes(known) ? 3 : 0);
    const stored = isTransformed ? number() : length;
    const tag = TAGS[known] ?? "";
    if (isTransformed && tag !== "") throw new Error(`The table "${tag}" is transformed.`);
    return { tag, stored };
  });
  const data = brotliDecompressSync(file.subarray(at));
  let start = 0;
  return new Map(
    entries.map(({ tag, stored }) => {
      start += stored;
      return [tag, data.subarray(start - stored, start)];
    }),
  );
}

/** Format 4, which all fonts have that go no further than the Basic Multilingual Plane. */
function readCmap(cmap: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const offset = offsets.find((start) => cmap.readUInt16BE(start) === 4);
  if (offset === undefined) throw new Error("The font has no cmap of format 4.");
  const table = cmap.subarray(offset);
  const segments = table.readUInt16BE(6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const field = (row: number): number => 14 + row * 2 * segments + (row > 0 ? 2 : 0) + 2 * segment;
    const last = table.readUInt16BE(field(0));
    const first = table.readUInt16BE(field(1));
    const delta = table.readInt16BE(field(2));
    const range = table.readUInt16BE(field(3));
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const listed = range === 0 ? point : table.readUInt16BE(field(3) + range + 2 * (point - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}
