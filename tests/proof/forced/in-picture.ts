/** Puts words by force into a finished PNG: chunks of text, packed or not (PNG, 11.3.3), others, and behind its end. */
import { deflateSync } from "node:zlib";
import { readingsOf } from "../../../src/guard/decodings.ts";
import { textsOfPicture } from "../../../src/guard/picture-texts.ts";
import { pngOf } from "../../support/make-png.ts";
import type { Forcing, Words } from "./forcing.ts";

const text = (key: string, words: string, charset: "utf8" | "latin1" = "utf8"): Buffer =>
  Buffer.from(`${key}\0${words}`, charset);

const isLatin1 = (words: string): boolean => /^[\0-\xff]*$/.test(words);

const CHUNKS: Readonly<Record<string, (words: string) => readonly [type: string, content: Uint8Array]>> = {
  "a text": (words) => ["tEXt", text("Comment", words)],
  "a text in Latin-1": (words) => ["tEXt", text("Comment", words, isLatin1(words) ? "latin1" : "utf8")],
  "the key of a text": (words) => ["tEXt", text(words, "Cranes")],
  "a packed text": (words) => ["zTXt", Buffer.concat([text("Title", "\0"), deflateSync(Buffer.from(words))])],
  "an international text": (words) => ["iTXt", text("Title", `\0\0en\0Title\0${words}`)],
  "a packed international text": (words) => [
    "iTXt",
    Buffer.concat([text("Title", "\u0001\0en\0Title\0"), deflateSync(Buffer.from(words))]),
  ],
  "data of a camera": (words) => ["eXIf", Buffer.from(`MM\0*\0\0\0\b\0\u0001${words}\0\0`)],
  "the name of a colour profile": (words) => [
    "iCCP",
    Buffer.concat([text(words, "\0"), deflateSync(Buffer.alloc(64))]),
  ],
  "a colour profile": (words) => [
    "iCCP",
    Buffer.concat([text("sRGB", "\0"), deflateSync(Buffer.from(words))]),
  ],
  "a chunk of its own": (words) => ["piEr", Buffer.from(words)],
};

const BEHIND = "behind the picture's end";

export const IN_PICTURE: Forcing = {
  ...{ name: "PNG", file: "slides/01.png" },
  places: [...Object.keys(CHUNKS), BEHIND],
  plant: async (file, words) => {
    const header = 8 + 25;
    const signed = pngOf([]).length;
    const chunks = pngOf(Object.entries(CHUNKS).map(([place, write]) => write(words(place))));
    return Buffer.concat([
      ...[file.subarray(0, header), chunks.subarray(signed), file.subarray(header)],
      Buffer.from(words(BEHIND)),
    ]);
  },
  texts: async (file) => textsOfPicture(file).flatMap(readingsOf),
};

/** Returns a small picture with words in one place. */
export function pictureWith(words: Words): Uint8Array {
  const [place = "", write] = Object.entries(CHUNKS)[2] ?? [];
  return pngOf(write === undefined ? [] : [write(words(place))]);
}
