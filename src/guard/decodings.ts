/** Reads a text in every way that a parser of HTML, XML, CSS, JSON, scripts or addresses may read it. */
import { inDisplayedOrder } from "../text/reading-order.ts";
import type { MarkupPieces } from "./markup-pieces.ts";
import { PACKED, unpackedTexts } from "./packed-texts.ts";
import { textsOfPicture } from "./picture-texts.ts";
import { readHtml } from "./read-html.ts";
import { readXml } from "./read-xml.ts";

/**
 * Returns `text` and all that it becomes when it is decoded, and what that becomes, up to eight times: authors' words are
 * escaped where they are shown, so that mark-up and references in them come out as they were written.
 */
export function readingsOf(text: string): readonly string[] {
  return decoded([text]);
}

/** The same of a script, a style sheet or an attribute that holds one: also without comments to a line's end, which may part words. */
export function readingsOfCode(code: string): readonly string[] {
  return decoded([code, withoutLineComments(code)]);
}

/** Returns every text among pieces of mark-up. */
function textsOfPieces({ words, attributes, code, aside }: MarkupPieces): readonly string[] {
  return [
    ...words,
    ...attributes.map(({ value }) => value),
    ...code,
    ...code.map(withoutLineComments),
    ...aside,
  ];
}

/** A long text, such as a script, is decoded piece by piece where it would take too long as a whole. */
function decoded(texts: readonly string[]): readonly string[] {
  const whole = readingsWithin(texts, MOST_DECODED);
  if (!whole.isCutShort) return [...whole.found];
  const pieces = texts.flatMap(piecesOf).map((piece) => readingsWithin([piece], MOST_DECODED_OF_A_PIECE));
  return [...new Set([whole, ...pieces].flatMap(({ found }) => [...found]))];
}

/** In UTF-16 code units of all that is decoded: each of ten ways to do so may come before and after each other. */
const MOST_DECODED = 400_000;
const MOST_DECODED_OF_A_PIECE = 100_000;

/** Returns what `texts` become, layer by layer, until more than `most` was decoded. They themselves are decoded, however long they are. */
function readingsWithin(
  texts: readonly string[],
  most: number,
): { readonly found: ReadonlySet<string>; readonly isCutShort: boolean } {
  const found = new Set(texts);
  let latest = texts;
  let left = most + texts.reduce((all, { length }) => all + length, 0);
  for (let layer = 0; layer < LAYERS && latest.length > 0; layer += 1) {
    const next: string[] = [];
    for (const text of latest) {
      left -= text.length;
      if (left < 0) return { found, isCutShort: true };
      for (const one of decodedOnce(text)) {
        if (one === "" || found.has(one)) continue;
        found.add(one);
        next.push(one);
      }
    }
    latest = next;
  }
  return { found, isCutShort: false };
}

const LAYERS = 8;

/** They overlap, so that words in escapes are in one of them whole. */
function piecesOf(text: string): readonly string[] {
  const starts = Array.from({ length: Math.ceil(text.length / STEP) }, (_, at) => at * STEP);
  return starts.map((start) => text.slice(start, start + STEP + OVERLAP));
}

const STEP = 3000;
const OVERLAP = 1000;

function decodedOnce(text: string): readonly string[] {
  if (!ENCODED.test(text) && !PACKED.test(text)) return [];
  return DECODERS.flatMap(({ sign, decode }) => (sign.test(text) ? decode(text) : []));
}

/** None of it: nothing to decode. */
const ENCODED = /[<&%\\\u202d\u202e]|\/\*|;\s*base64\s*,|\[\s{0,3}\d|(?:=[\da-f]{2}){2}|U\+[\da-f]{4}/i;

/** Marks of notes stand between words, and are not read with them. */
const NOTE_MARK = /\[\s{0,3}\d{1,4}(?:\s{0,3}[,–-]\s{0,3}\d{1,4}){0,20}\s{0,3}\]/;
const NOTE_MARKS = new RegExp(NOTE_MARK, "g");

/** What a text is decoded from where it has the sign of it. */
interface Decoder {
  readonly sign: Pick<RegExp, "test">;
  decode(text: string): readonly string[];
}

const DECODERS: readonly Decoder[] = [
  { sign: /<[a-z/!?]|&[#a-z]/i, decode: (text) => textsOfPieces(readHtml(text)) },
  { sign: /<!\[CDATA\[|<!ENTITY|<\?xml/, decode: (text) => textsOfPieces(readXml(text)) },
  { sign: /<[^<>]*>/, decode: (text) => [text.replaceAll(/<[^<>]*>/g, " ")] },
  { sign: /%[\da-f]{2}/i, decode: (text) => [percentDecoded(text)] },
  { sign: /(?:=[\da-f]{2}){2}/i, decode: (text) => [quotedDecoded(text)] },
  { sign: /U\+[\da-f]{4}/i, decode: (text) => [numbersDecoded(text)] },
  { sign: /\\/, decode: (text) => [cssDecoded(text), scriptDecoded(text)] },
  { sign: /\/\*/, decode: (text) => [text.replaceAll(BLOCK_COMMENT, " ")] },
  { sign: /;\s*base64\s*,/i, decode: textsOfData },
  { sign: NOTE_MARK, decode: (text) => [text.replaceAll(NOTE_MARKS, " ")] },
  { sign: PACKED, decode: unpackedTexts },
  { sign: /[\u202d\u202e]/, decode: (text) => [text.split("\n").map(inDisplayedOrder).join("\n")] },
];

/** What is no percent-encoding stays as it is. */
function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** As e-mails have letters that are not of ASCII: quoted-printable, with lines that end in a sign of their own (RFC 2045, 6.7). */
function quotedDecoded(text: string): string {
  return text
    .replaceAll(/=[ \t]*\r?\n/g, "")
    .replaceAll(/(?:=[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
}

/** Characters by their numbers, as Unicode writes these: U+0041. */
function numbersDecoded(text: string): string {
  return text.replaceAll(/U\+([\da-f]{4,6})[\s,;]?/gi, (_, digits: string) =>
    characterAt(Number.parseInt(digits, 16)),
  );
}

/** Escapes of CSS: up to six digits and one white space, or any character (CSS Syntax Level 3, 4.3.7). */
function cssDecoded(css: string): string {
  return css.replaceAll(
    /\\(?:([\da-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\n\r\f])|([\s\S]))/gi,
    (_, hex: string | undefined, _end, character: string | undefined) =>
      hex === undefined ? (character ?? "") : characterAt(Number.parseInt(hex, 16)),
  );
}

/** Escapes of scripts and JSON; surrogates that are written apart come together. */
function scriptDecoded(script: string): string {
  return script.replaceAll(
    /\\(?:u([\da-f]{4})|u\{([\da-f]{1,8})\}|x([\da-f]{2})|([0-3]?[0-7]{1,2})|([\s\S]))/gi,
    (_, unit, point, byte, octal, character: string | undefined) => {
      if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
      if (octal !== undefined) return characterAt(Number.parseInt(octal, 8));
      if (character === undefined) return characterAt(Number.parseInt(point ?? byte, 16));
      return /[nrtbfv\n\r\u2028\u2029]/.test(character) ? " " : character;
    },
  );
}

const LAST_CODE_POINT = 0x10ffff;

function characterAt(code: number): string {
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : " ";
}

const BLOCK_COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g;

/** To a script, `<!--` begins such a comment, too (ECMAScript, B.1.1). */
function withoutLineComments(code: string): string {
  return code.replaceAll(/(?:(?<!:)\/\/|<!--)[^\n]*/g, " ");
}

/** What stands before the data may be quoted or have spaces in it (Fetch Standard, 5). */
const DATA = /data:((?:(?!data:)[^,]){0,200});\s*base64\s*,([A-Za-z0-9+/=%_\s-]*)/gi;

/** Returns what can be read of the data in a text: of fonts and pictures what programs wrote into them. */
function textsOfData(text: string): readonly string[] {
  return Array.from(text.matchAll(DATA)).flatMap(([, head = "", data = ""]) => {
    const [type = "", ...parameters] = percentDecoded(head).split(";");
    const bytes = Buffer.from(percentDecoded(data), "base64");
    return textsOfBytes({ type: type.trim(), parameters: parameters.join(";"), bytes });
  });
}

/** Returns the readable texts of data of a media type, not yet decoded. */
export function textsOfBytes(data: {
  readonly type: string;
  readonly parameters: string;
  readonly bytes: Uint8Array;
}): readonly string[] {
  const { type, parameters, bytes } = data;
  if (/^(?:image\/(?!svg)|audio|video|font|application\/(?:x-)?font)/i.test(type))
    return textsOfPicture(bytes);
  const charset = /charset="?([\w-]+)/i.exec(parameters)?.[1] ?? byOrderMark(bytes);
  return [...new Set([decodeBytes(bytes, "utf-8"), decodeBytes(bytes, charset)])];
}

function byOrderMark([first, second]: Uint8Array): string {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return "";
  }
}
