/** Strips GIF files (GIF89a): only frames, their timing and their number of repetitions are kept. */
import { joined, startsAt } from "./bytes.ts";
import type { Stripped } from "./strip-picture.ts";

const HEAD = 13;
const EXTENSION = 0x21;
const FRAME = 0x2c;
const END = 0x3b;
const TIMING = 0xf9;
const APPLICATION = 0xff;

export function stripGif(bytes: Uint8Array): Stripped | undefined {
  let at = HEAD + tableLength(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length && bytes[at] !== END) {
    const end = endOf(bytes, at);
    if (end === undefined || end > bytes.length) return undefined;
    if (isKept(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return { bytes: joined([...kept, Uint8Array.of(END)]), orientation: 1 };
}

/** Undefined where neither a frame nor an extension begins. */
function endOf(bytes: Uint8Array, at: number): number | undefined {
  if (bytes[at] === EXTENSION) return endOfBlocks(bytes, at + 2);
  // Its place and size, its table of colours, and its code size.
  return bytes[at] === FRAME ? endOfBlocks(bytes, at + 10 + tableLength(bytes[at + 9] ?? 0) + 1) : undefined;
}

function isKept(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (bytes[at] === FRAME || label === TIMING) return true;
  return (
    label === APPLICATION && ["NETSCAPE2.0", "ANIMEXTS1.0"].some((name) => startsAt(bytes, at + 3, name))
  );
}

function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Each block begins with its length. A block without length is the last. */
function endOfBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}
