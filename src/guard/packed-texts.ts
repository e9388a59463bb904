/** Reads texts that are written as data: in Base64, in hexadecimal digits, or in characters of tags, which nobody sees. */
import { readableWords } from "./readable-words.ts";

/** True where a text may have such data in it: worth a closer look. */
export const PACKED = { test: (text: string) => SIGNS.some((sign) => sign.test(text)) };

const SIGNS = [
  /[\w+/-]{16}/,
  /[\w+/-]{6}\s[\w+/-]{6}/,
  /(?:[\da-f]{2}[\s:,;-]\s?){8}|(?:0x[\da-f]{2}[\s:,;-]{0,2}){8}/i,
  /[\u{e0020}-\u{e007e}]/u,
] as const;

/** Returns `text` with what is packed in it as the words that it stands for, in each way; nothing where there is none. */
export function unpackedTexts(text: string): readonly string[] {
  const readings = [
    text.replaceAll(TAGS, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - FIRST_TAG)),
    text.replaceAll(BASE64, (run) => wordsInBase64(run) ?? run),
    fromHexadecimal(text),
    fromNumbers(text),
  ];
  return [...new Set(readings)].filter((reading) => reading !== text).concat(acrossLines(text));
}

function fromHexadecimal(text: string): string {
  return text.replaceAll(HEXADECIMAL, (run) => wordsIn(Buffer.from(run.replaceAll(APART, ""), "hex")) ?? run);
}

function fromNumbers(text: string): string {
  const digits = text.replaceAll(AS_NUMBERS, "");
  const read = fromHexadecimal(digits);
  return read === digits ? text : read;
}

/** In an address, the names of folders stand before the data, and a slash between them is also a sign of Base64. */
function wordsInBase64(run: string): string | undefined {
  const parts = run.split("/");
  for (let before = 0; before < Math.min(parts.length, MOST_FOLDERS); before += 1) {
    const words = wordsIn(Buffer.from(parts.slice(before).join("/"), "base64"));
    if (words !== undefined) return words;
  }
  return undefined;
}

const MOST_FOLDERS = 8;

/** Returns the words in Base64 that a page broke into pieces, at its width or between its lines. */
function acrossLines(text: string): readonly string[] {
  const pieces = text.split(/\s/);
  const runs: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const first = at;
    while (PIECE.test(pieces[at] ?? "")) at += 1;
    // The last piece may be short, and look like a word.
    if (at > first) runs.push(pieces.slice(first, at + 1).join(""));
  }
  return runs.flatMap((run) => readableWords(Buffer.from(run.replace(BEFORE, ""), "base64")));
}

/** Letters as no word has them: a capital or a digit behind others. */
const PIECE = /^[^\w+/-]?(?=[\w+/-]*[\w+/-][A-Z\d])[\w+/-]{6,}={0,2}/;

const BEFORE = /^[^\w+/-]/;

/** Each stands for a character of ASCII (Unicode 16.0, 23.9). */
const TAGS = /[\u{e0020}-\u{e007e}]/gu;

const FIRST_TAG = 0xe0000;

/** Both alphabets of RFC 4648. Buffer skips white space, and whatever stands between. */
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

const HEXADECIMAL = /(?:[\da-f]{2}[\s:]{0,2}){8,}/gi;

const APART = /[^\da-f]/gi;

/** What stands between digits where they are written as numbers are, or with commas or hyphens: "0x41, 0x42", "41-42". */
const AS_NUMBERS = /0x|(?<=[\da-f]{2})[,;-](?=\s?(?:0x)?[\da-f]{2})/gi;

/** Returns the bytes as words, in UTF-8 or UTF-16; undefined for those that are something else, or letters by chance. */
function wordsIn(bytes: Uint8Array): string | undefined {
  for (const charset of bytes.includes(0) ? (["utf-16le", "utf-16be"] as const) : (["utf-8"] as const)) {
    const words = decoded(bytes, charset);
    if (words !== undefined && !NO_WORDS.test(words)) return words;
  }
  return undefined;
}

const NO_WORDS = /[^\P{C}\n\r\t\p{Cf}]/u;

function decoded(bytes: Uint8Array, charset: "utf-8" | "utf-16le" | "utf-16be"): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
