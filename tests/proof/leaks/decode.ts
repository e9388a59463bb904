/** Decodes what stands in texts: mark-up, escapes of scripts and style sheets, addresses, Base64 and hexadecimal digits. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { bytesInside, type Layer } from "./unpack.ts";

/** Returns what `layer` says once it is decoded by one step of each kind. */
export function textsInside({ where, text }: Layer): readonly Layer[] {
  // Of a whole page, the pieces are decoded further.
  const decoders = /^<!DOCTYPE html/i.test(text) ? DECODERS.slice(0, 1) : DECODERS;
  return decoders
    .flatMap(({ name, sign, decode }) =>
      sign.test(text) ? decode(text).map((decoded) => ({ where: `${where} > ${name}`, text: decoded })) : [],
    )
    .concat(dataInside(where, text));
}

interface Decoder {
  readonly name: string;
  readonly sign: RegExp;
  readonly decode: (text: string) => readonly string[];
}

const DECODERS: readonly Decoder[] = [
  { name: "page", sign: /<[a-z!?/]|&[#a-z]/i, decode: (text) => textsOfPage(text) },
  { name: "escapes of a script", sign: /\\(?:u|x|[0-7])/, decode: (text) => [ofScript(text)] },
  { name: "escapes of a style", sign: /\\[\da-f]/i, decode: (text) => [ofStyle(text)] },
  { name: "quoted-printable", sign: /=[\da-f]{2}=/i, decode: (text) => [ofMail(text)] },
  { name: "numbers of characters", sign: /U\+[\da-f]{4}/i, decode: (text) => [ofNumbers(text)] },
  { name: "address", sign: /%[\da-f]{2}/i, decode: (text) => [ofAddress(text)] },
];

/** Words together, as a page has them and without spaces where tags stand, each value of an attribute, and each comment. */
function textsOfPage(text: string): readonly string[] {
  const words: string[] = [];
  const aside: string[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...parse(text).childNodes];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if ("value" in node) (isCode(node.parentNode) ? aside : words).push(node.value);
    else if ("data" in node) aside.push(node.data);
    else if ("attrs" in node) {
      aside.push(...node.attrs.flatMap(({ name, value }) => [name, value]));
      waiting.unshift(...("content" in node ? node.content.childNodes : node.childNodes));
    }
  }
  return [words.join(""), ...longOnly(aside)];
}

function isCode(parent: DefaultTreeAdapterTypes.ParentNode | null): boolean {
  return parent?.nodeName === "script" || parent?.nodeName === "style";
}

/** Short ones together: one by one they would be thousands. */
function longOnly(texts: readonly string[]): readonly string[] {
  const isLong = (one: string): boolean => one.length > 2000;
  return [...texts.filter(isLong), texts.filter((one) => !isLong(one)).join("\n")];
}

function ofScript(text: string): string {
  return text.replaceAll(
    /\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi,
    (_, long = "", four = "", two = "") => character(long || four || two),
  );
}

function ofStyle(text: string): string {
  return text.replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, digits: string) => character(digits));
}

function character(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function ofMail(text: string): string {
  return text.replaceAll(/(?:=[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"),
  );
}

function ofNumbers(text: string): string {
  return text.replaceAll(/U\+([\da-f]{4,6}) ?/gi, (_, digits: string) => character(digits));
}

function ofAddress(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** Longer texts are code. */
const MOST_TO_JOIN = 20_000;

/** Base64, also over lines and in the alphabet of addresses, and hexadecimal digits. */
function dataInside(where: string, text: string): readonly Layer[] {
  const layers: Layer[] = [];
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g))
    layers.push(...packed(`${where} > base64`, Buffer.from(run, "base64")));
  const joined = text.length < MOST_TO_JOIN ? text.replaceAll(/\s+/g, "") : "";
  for (const [run] of joined.matchAll(/[A-Za-z0-9+/]{24,}/g))
    for (const from of [0, 1, 2, 3])
      layers.push(...packed(`${where} > base64 over lines`, Buffer.from(run.slice(from), "base64")));
  for (const [run] of text.matchAll(/(?:(?:0x)?[\da-f]{2}[\s:,-]{0,2}){12,}/gi))
    layers.push(...packed(`${where} > hexadecimal`, Buffer.from(run.replaceAll(/0x|[^\da-f]/gi, ""), "hex")));
  return layers;
}

/** Of letters by chance, nothing is kept but what is mostly text, or a file. */
function packed(where: string, bytes: Buffer): readonly Layer[] {
  const layers = bytesInside(where, bytes);
  return layers.filter(({ text }) => {
    const sample = text.slice(0, 400);
    return (
      (sample.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0) > sample.length * 0.8 && !/\ufffd/.test(sample)
    );
  });
}
