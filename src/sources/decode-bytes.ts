/** Turns a text's bytes into characters, whatever their encoding. */
import { analyse } from "chardet";
import type { Remark } from "./extraction.ts";

export interface Decoded {
  /** Without a byte order mark; line breaks as they were. */
  readonly text: string;
  /** The encoding's name in the WHATWG Encoding Standard, in lower case. */
  readonly encoding: string;
  /** Says that the encoding was guessed, or that something was lost. */
  readonly remarks: readonly Remark[];
}

/** True for a name that the Encoding Standard knows, such as `latin1` or `windows-1252`. */
export function isEncoding(label: string): boolean {
  return knownEncoding(label) !== undefined;
}

/**
 * Reads `bytes` by their byte order mark, else as `declared`, else as UTF-8 if they are valid, else in the encoding
 * that the statistics of letters make most likely (with a remark). Bytes without a character in the encoding become
 * U+FFFD, with a warning that counts them.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const known = markedEncoding(bytes) ?? knownEncoding(declared);
  const encoding = known ?? detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const guessed = known === undefined && encoding !== "utf-8";
  return {
    text,
    encoding,
    remarks: [...(guessed ? [guess(encoding)] : []), ...losses({ text, encoding, bytes })],
  };
}

function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** The statistics look at letters, so the zero bytes that reveal UTF-16 are checked first. */
function detectEncoding(bytes: Uint8Array): string {
  if (isWhole(bytes, "utf-8") && !bytes.includes(0)) return "utf-8";
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return wide;
  const likely = analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) => knownEncoding(name) ?? []);
  return likely.find((label) => isWhole(bytes, label)) ?? likely[0] ?? "windows-1252";
}

/** In bytes: enough letters for statistics. */
const SAMPLE = 100_000;

function isWhole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Latin letters, spaces and line breaks have a zero in the higher byte. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 1].map((parity) => bytes.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 20 || Math.min(even, odd) * 10 > Math.max(even, odd))
    return undefined;
  return even > odd ? "utf-16be" : "utf-16le";
}

function guess(encoding: string): Remark {
  return {
    severity: "warning",
    message: `The text does not say its encoding; it was read as ${encoding}, the most likely one by its letters.`,
    hints: ["Where letters with accents are wrong, name the encoding with --encoding."],
  };
}

function losses(read: { text: string; encoding: string; bytes: Uint8Array }): readonly Remark[] {
  const { text, encoding, bytes } = read;
  const lost = text.split("\ufffd").length - 1;
  if (lost === 0) return [];
  const places = lost === 1 ? "1 place" : `${lost} places`;
  if (isWhole(bytes, encoding)) {
    const message = `The original itself has replacement characters (\ufffd) in ${places}: it was damaged before.`;
    return [{ severity: "warning", message, hints: [] }];
  }
  const other = detectEncoding(bytes);
  return [
    {
      severity: "warning",
      message: `In ${places} the bytes are invalid in ${encoding}; the text has \ufffd there.`,
      hints:
        isWhole(bytes, other) && other !== encoding
          ? [`It reads without loss with --encoding ${other}.`]
          : [],
    },
  ];
}
