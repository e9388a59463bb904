/** Changes texts and bytes: pieces put in, parts taken out, moved, repeated, and cut off. */
import fc, { type Arbitrary } from "fast-check";
import { PIECES } from "./pieces.ts";

/** `at` and `to` are parts of the text's length, in millionths, so that a change means the same for each text. */
export interface TextChange {
  readonly how: "insert" | "delete" | "repeat" | "move" | "cut" | "replace" | "lines" | "words";
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly piece: string;
}

const millionth = fc.nat({ max: 999_999 });

const change: Arbitrary<TextChange> = fc.record({
  how: fc.constantFrom("insert", "delete", "repeat", "move", "replace", "lines", "words", "cut"),
  at: millionth,
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }), fc.constant(400)),
  to: millionth,
  piece: fc.constantFrom(...PIECES),
});

/** One to six changes; they shrink to fewer. */
export const textChanges: Arbitrary<readonly TextChange[]> = fc.array(change, { minLength: 1, maxLength: 6 });

export function changeText(text: string, changes: readonly TextChange[]): string {
  return changes.reduce(changeOnce, text);
}

function changeOnce(text: string, { how, at, length, to, piece }: TextChange): string {
  const start = placeIn(text, at);
  const end = Math.min(text.length, start + length);
  const part = text.slice(start, end);
  const without = text.slice(0, start) + text.slice(end);
  const target = placeIn(without, to);
  switch (how) {
    case "insert":
      return text.slice(0, start) + piece + text.slice(start);
    case "delete":
      return without;
    case "replace":
      return text.slice(0, start) + piece + text.slice(end);
    case "repeat":
      return text.slice(0, end) + part.repeat(1 + (to % 30)) + text.slice(end);
    case "move":
      return without.slice(0, target) + part + without.slice(target);
    case "cut":
      return text.slice(0, start);
    case "lines":
      return swapped(text, "\n", [at, to]);
    case "words":
      return swapped(text, " ", [at, to]);
  }
}

function placeIn(text: string, millionths: number): number {
  return Math.floor((millionths / 1_000_000) * (text.length + 1));
}

function swapped(text: string, by: string, [first, second]: readonly [number, number]): string {
  const parts = text.split(by);
  const [a, b] = [first, second].map((at) => Math.floor((at / 1_000_000) * parts.length));
  if (a === undefined || b === undefined) return text;
  return parts.map((part, at) => (at === a ? parts[b] : at === b ? parts[a] : part)).join(by);
}

/** Changes of bytes, which no text need be. */
export interface ByteChange {
  readonly how: "set" | "flip" | "insert" | "delete" | "repeat" | "cut" | "copy";
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly value: number;
}

const byteChange: Arbitrary<ByteChange> = fc.record({
  how: fc.constantFrom("set", "flip", "insert", "delete", "repeat", "copy", "cut"),
  at: millionth,
  length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 64 }), fc.constant(1000)),
  to: millionth,
  value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff), fc.nat({ max: 255 })),
});

export const byteChanges: Arbitrary<readonly ByteChange[]> = fc.array(byteChange, {
  minLength: 1,
  maxLength: 6,
});

export function changeBytes(bytes: Uint8Array, changes: readonly ByteChange[]): Uint8Array {
  return changes.reduce(changeBytesOnce, bytes);
}

function changeBytesOnce(bytes: Uint8Array, { how, at, length, to, value }: ByteChange): Uint8Array {
  const start = Math.floor((at / 1_000_000) * (bytes.length + 1));
  const end = Math.min(bytes.length, start + length);
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const target = Math.floor((to / 1_000_000) * (bytes.length + 1));
  switch (how) {
    case "set":
      return joined(before, new Uint8Array(part.length).fill(value), after);
    case "flip":
      return joined(
        before,
        part.map((byte) => byte ^ (1 << (value % 8))),
        after,
      );
    case "insert":
      return joined(before, new Uint8Array(length).fill(value), part, after);
    case "delete":
      return joined(before, after);
    case "repeat":
      return joined(before, ...Array.from({ length: 1 + (value % 20) }, () => part), after);
    case "copy":
      return joined(
        bytes.subarray(0, target),
        part,
        bytes.subarray(Math.min(bytes.length, target + part.length)),
      );
    case "cut":
      return before;
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
