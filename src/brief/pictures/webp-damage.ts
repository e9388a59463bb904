/** Checks whether WebP files (RFC 9649) agree with what they state about themselves. */
import { startsAt } from "./bytes.ts";
import { CUT_OFF, type Damage, damaged, framesDamage, sizeDamage } from "./damage.ts";

const HEAD = 12;

/** Checks the chunks and their lengths, and whether each picture has the size that the file states. */
export function webpDamage(bytes: Uint8Array): Damage | undefined {
  if (bytes.length < HEAD) return CUT_OFF;
  const end = 8 + viewOf(bytes).getUint32(4, true);
  if (end > bytes.length) return CUT_OFF;
  const chunks = chunksIn(bytes.subarray(HEAD, end));
  if (chunks === undefined) return damaged("is damaged: a part of it goes on past its end");
  const canvas = chunks.find(({ type }) => type === "VP8X");
  const size = canvas && sizeAt(canvas.content, 4);
  const frames = chunks.filter(({ type }) => type === "ANMF");
  const areas = frames.map(({ content }) => sizeAt(content, 6)).map(({ width, height }) => width * height);
  const oversize = (size && sizeDamage(size.width, size.height)) ?? framesDamage(areas);
  if (oversize !== undefined) return oversize;
  if (frames.length === 0) return pictureDamage(chunks, size);
  return frames.map(({ content }) => frameDamage(content, size)).find((damage) => damage !== undefined);
}

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Undefined where a chunk is longer than the rest of the file. */
function chunksIn(bytes: Uint8Array): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = viewOf(bytes).getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    chunks.push({ type, content: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function frameDamage(content: Uint8Array, canvas: Size | undefined): Damage | undefined {
  const chunks = content.length < 16 ? undefined : chunksIn(content.subarray(16));
  if (chunks === undefined || canvas === undefined)
    return damaged("is damaged: a frame of it cannot be read");
  const size = sizeAt(content, 6);
  const [left, top] = [2 * numberAt(content, 0), 2 * numberAt(content, 3)];
  if (left + size.width > canvas.width || top + size.height > canvas.height)
    return damaged("has a frame larger than itself");
  return pictureDamage(chunks, size);
}

function pictureDamage(chunks: readonly Chunk[], size: Size | undefined): Damage | undefined {
  const picture = chunks.find(({ type }) => type === "VP8 " || type === "VP8L");
  if (picture === undefined) return damaged("has no picture in it");
  const own = picture.type === "VP8L" ? losslessSize(picture.content) : lossySize(picture.content);
  if (own === undefined) return damaged("is damaged: its picture cannot be read");
  if (size !== undefined && (own.width !== size.width || own.height !== size.height)) {
    return damaged(
      `says ${size.width} × ${size.height} px, and its picture has ${own.width} × ${own.height}`,
    );
  }
  return sizeDamage(own.width, own.height);
}

/** By RFC 6386, 9.1: a key frame with its start code, whose first part must be complete. */
function lossySize(content: Uint8Array): Size | undefined {
  if (content.length < 10 || !startsAt(content, 3, "\x9d\x01\x2a")) return undefined;
  const tag = numberAt(content, 0);
  if ((tag & 1) === 1 || 10 + (tag >> 5) > content.length) return undefined;
  const view = viewOf(content);
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

function losslessSize(content: Uint8Array): Size | undefined {
  if (content.length < 6 || content[0] !== 0x2f) return undefined;
  const bits = viewOf(content).getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Sizes are stored minus one, in 24 bits each. */
function sizeAt(content: Uint8Array, at: number): Size {
  return { width: numberAt(content, at) + 1, height: numberAt(content, at + 3) + 1 };
}

function numberAt(content: Uint8Array, at: number): number {
  return (content[at] ?? 0) + 256 * (content[at + 1] ?? 0) + 65_536 * (content[at + 2] ?? 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
