/** Checks whether PNG files (PNG specification, third edition) agree with what they state about themselves. */
import { crc32, inflateSync } from "node:zlib";
import { joined } from "./bytes.ts";
import { CUT_OFF, type Damage, damaged, framesDamage, sizeDamage } from "./damage.ts";

/** Checks the chunks, their checksums and, for every frame, whether its data make as many pixels as its size states. */
export function pngDamage(bytes: Uint8Array): Damage | undefined {
  const chunks = chunksOf(bytes);
  if (!Array.isArray(chunks)) return chunks;
  const header = readHeader(chunks[0]);
  if (header === undefined) return damaged("has no header of a PNG");
  const size = sizeDamage(header.width, header.height);
  if (size !== undefined) return size;
  if (chunks.at(-1)?.type !== "IEND") return CUT_OFF;
  const frames = framesOf(chunks, header);
  const tooMany = framesDamage(frames.map(({ width, height }) => width * height));
  if (tooMany !== undefined) return tooMany;
  for (const frame of frames) {
    if (frame.width > header.width || frame.height > header.height)
      return damaged("has a frame larger than itself");
    const damage = frameDamage(frame, header);
    if (damage !== undefined) return damage;
  }
  return undefined;
}

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

/** Up to the end of the picture. What follows is not part of it. */
function chunksOf(bytes: Uint8Array): Chunk[] | Damage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length && chunks.at(-1)?.type !== "IEND"; ) {
    if (at + 12 > bytes.length) return CUT_OFF;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return CUT_OFF;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      return damaged(`is damaged: the checksum of its part ${JSON.stringify(type)} is wrong`);
    }
    chunks.push({ type, content: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isInterlaced: boolean;
}

/** Samples per pixel, and the possible depths, by colour type. */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

function readHeader(chunk: Chunk | undefined): Header | undefined {
  if (chunk?.type !== "IHDR" || chunk.content.length !== 13) return undefined;
  const view = new DataView(chunk.content.buffer, chunk.content.byteOffset, 13);
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = chunk.content.subarray(8);
  const known = COLOURS[colour];
  if (known === undefined || !known.depths.includes(depth)) return undefined;
  if (compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bitsPerPixel: known.samples * depth,
    isInterlaced: interlace === 1,
  };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: readonly Uint8Array[];
}

/** The picture and, for an animation, each of its other frames (`fcTL`, then `fdAT` with a number before its data). */
function framesOf(chunks: readonly Chunk[], { width, height }: Header): readonly Frame[] {
  const picture = chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content);
  const others: { width: number; height: number; data: Uint8Array[] }[] = [];
  for (const { type, content } of chunks) {
    if (type === "fcTL" && content.length === 26) {
      const view = new DataView(content.buffer, content.byteOffset, content.length);
      others.push({ width: view.getUint32(4), height: view.getUint32(8), data: [] });
    }
    if (type === "fdAT") others.at(-1)?.data.push(content.subarray(4));
  }
  // The first frame of an animation may be the picture itself. It then has no data of its own.
  return [{ width, height, data: picture }, ...others.filter(({ data }, at) => at > 0 || data.length > 0)];
}

function frameDamage({ width, height, data }: Frame, header: Header): Damage | undefined {
  const rows = rowsOf({ width, height }, header);
  const expected = rows.reduce((sum, row) => sum + row.count * row.length, 0);
  try {
    const pixels = inflateSync(joined(data), { maxOutputLength: expected });
    if (pixels.length < expected) return damaged("has fewer pixels than its size says");
    return hasFilters(pixels, rows) ? undefined : damaged("is damaged: its rows of pixels cannot be read");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "Z_BUF_ERROR") return CUT_OFF;
    if (code === "ERR_BUFFER_TOO_LARGE") return damaged("has more pixels than its size says");
    return damaged("is damaged: its data cannot be unpacked");
  }
}

interface Rows {
  readonly count: number;
  /** In bytes, including the byte before each row that gives its filter. */
  readonly length: number;
}

/** Where each pass of Adam7 begins, and how far its pixels are apart, across and down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function rowsOf(size: { readonly width: number; readonly height: number }, header: Header): readonly Rows[] {
  const passes = header.isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([left, top, across, down]) => {
    const width = Math.ceil((size.width - left) / across);
    const count = Math.ceil((size.height - top) / down);
    return width < 1 || count < 1
      ? []
      : [{ count, length: 1 + Math.ceil((width * header.bitsPerPixel) / 8) }];
  });
}

function hasFilters(pixels: Uint8Array, rows: readonly Rows[]): boolean {
  let at = 0;
  for (const { count, length } of rows) {
    for (let row = 0; row < count; row += 1, at += length) if ((pixels[at] ?? 0) > 4) return false;
  }
  return true;
}
