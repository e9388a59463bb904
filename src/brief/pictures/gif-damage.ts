/** Checks whether GIF files (GIF89a) agree with what they state about themselves. */
import { CUT_OFF, type Damage, damaged, framesDamage, sizeDamage } from "./damage.ts";

const HEAD = 13;
const EXTENSION = 0x21;
const FRAME = 0x2c;
const END = 0x3b;

/** Checks the blocks and, for every frame, whether its codes make as many pixels as its size states. */
export function gifDamage(bytes: Uint8Array): Damage | undefined {
  const areas: number[] = [];
  let at = HEAD + tableLength(bytes[10] ?? 0);
  while (bytes[at] !== END) {
    if (at >= bytes.length) return CUT_OFF;
    if (bytes[at] === FRAME) {
      const { width, height, start } = readFrame(bytes, at);
      areas.push(width * height);
      const damage =
        sizeDamage(width, height) ?? framesDamage(areas) ?? frameDamage(bytes, start, width * height);
      if (damage !== undefined) return damage;
      at = endOfBlocks(bytes, start + 1);
    } else if (bytes[at] === EXTENSION) at = endOfBlocks(bytes, at + 2);
    else return damaged("is damaged: a part of it is none of a GIF");
  }
  return areas.length === 0 ? damaged("has no picture in it") : undefined;
}

function readFrame(
  bytes: Uint8Array,
  at: number,
): { readonly width: number; readonly height: number; readonly start: number } {
  const number = (offset: number): number => (bytes[at + offset] ?? 0) + 256 * (bytes[at + offset + 1] ?? 0);
  return { width: number(5), height: number(7), start: at + 10 + tableLength(bytes[at + 9] ?? 0) };
}

function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function endOfBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}

const LONGEST_CODE = 12;

/** Counts the pixels that the codes stand for (LZW) without producing them. `start` is the place of the code size. */
function frameDamage(bytes: Uint8Array, start: number, area: number): Damage | undefined {
  const least = bytes[start] ?? 0;
  if (least < 1 || least > 8) return damaged("is damaged: its codes cannot be read");
  const clear = 1 << least;
  const lengths = new Uint32Array(1 << LONGEST_CODE).fill(1, 0, clear);
  const read = codeReader(bytes, start + 1);
  let [next, size, last, pixels] = [clear + 2, least + 1, -1, 0];
  while (pixels < area) {
    const code = read(size);
    if (code === undefined || code === clear + 1) return CUT_OFF;
    if (code === clear) {
      [next, size, last] = [clear + 2, least + 1, -1];
      continue;
    }
    if (code > next || (code === next && last === -1)) return damaged("is damaged: its codes cannot be read");
    const longer = last === -1 ? 0 : (lengths[last] ?? 0) + 1;
    if (last !== -1 && next < 1 << LONGEST_CODE) {
      lengths[next] = longer;
      next += 1;
      if (next === 1 << size && size < LONGEST_CODE) size += 1;
    }
    pixels += lengths[code] ?? 0;
    last = code;
  }
  return undefined;
}

/** Reads codes of a given number of bits from blocks, each of which begins with its length; undefined at their end. */
function codeReader(bytes: Uint8Array, start: number): (size: number) => number | undefined {
  let [at, left, bits, count] = [start, 0, 0, 0];
  return (size) => {
    while (count < size) {
      if (left === 0) {
        left = bytes[at] ?? 0;
        at += 1;
        if (left === 0) return undefined;
      }
      if (at >= bytes.length) return undefined;
      bits |= (bytes[at] ?? 0) << count;
      count += 8;
      at += 1;
      left -= 1;
    }
    const code = bits & ((1 << size) - 1);
    bits >>>= size;
    count -= size;
    return code;
  };
}
