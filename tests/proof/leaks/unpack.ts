/** Takes files apart into texts: bytes as letters, streams of PDFs, entries of packages, chunks of pictures. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";

export interface Layer {
  readonly where: string;
  readonly text: string;
}

/** Returns all texts in bytes that are a file, or were packed in one. */
export function bytesInside(where: string, bytes: Uint8Array): readonly Layer[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.subarray(0, 4).toString("latin1");
  if (start === "%PDF") return pdfTexts(where, buffer);
  if (start === "PK\u0003\u0004") return zipTexts(where, buffer);
  if (start === "\x89PNG") return pngTexts(where, buffer);
  if (buffer.subarray(0, 2).equals(GZIP)) return [];
  return lettersOf(where, buffer);
}

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The same bytes as UTF-8, and as UTF-16 of both orders where they may be that. */
export function lettersOf(where: string, bytes: Buffer): readonly Layer[] {
  const wide = bytes.includes(0)
    ? [bytes, bytes.subarray(1)].flatMap((from, at) => [
        { where: `${where} > UTF-16LE+${at}`, text: whole(from).toString("utf16le") },
        { where: `${where} > UTF-16BE+${at}`, text: swapped(from).toString("utf16le") },
      ])
    : [];
  return [{ where, text: bytes.toString("utf8") }, ...wide.map(readable)];
}

function swapped(bytes: Buffer): Buffer {
  return whole(bytes).swap16();
}

/** A copy of all whole units of UTF-16. Node 24 writes past its memory where bytes are odd in number and in place. */
function whole(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
}

/** Bytes that are not UTF-16 become Han by chance: what is kept are runs of Latin letters. */
function readable({ where, text }: Layer): Layer {
  return { where, text: (text.match(/[\u0020-\u058f\u2000-\u206f]{6,}/g) ?? []).join("\n") };
}

function pdfTexts(where: string, bytes: Buffer): readonly Layer[] {
  const folder = mkdtempSync(join(tmpdir(), "leaks-"));
  const [file, plain] = [join(folder, "a.pdf"), join(folder, "plain.pdf")];
  try {
    writeFileSync(file, bytes);
    spawnSync("qpdf", ["--qdf", "--object-streams=disable", "--no-original-object-ids", file, plain]);
    // what looks like a PDF inside of something else may be a piece of one
    const isPiece = where.includes(" > ") && !existsSync(plain);
    const opened = isPiece ? bytes : readFileSync(plain);
    const words = (flags: readonly string[]): string =>
      spawnSync("pdftotext", [...flags, "-enc", "UTF-8", file, "-"], {
        maxBuffer: 1 << 28,
      }).stdout.toString();
    return [
      { where: `${where} > bytes`, text: bytes.toString("latin1") },
      { where: `${where} > strings`, text: pdfStrings(opened.toString("latin1")) },
      { where: `${where} > text`, text: words([]) },
      { where: `${where} > text as drawn`, text: words(["-raw"]) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Strings of titles, alternative texts, addresses and the like (PDF 2.0, 7.3.4): in parentheses, or in hexadecimal digits. */
function pdfStrings(pdf: string): string {
  const outside = pdf.replaceAll(/stream\r?\n(?!<\?xpacket)[\s\S]*?endstream/g, (stream) =>
    stream.length > MOST_OF_A_STREAM ? "" : stream,
  );
  const strings = outside.matchAll(/<([\da-fA-F\s]{8,})>|\(((?:\\[\s\S]|[^\\()])*)\)/g);
  const decoded = Array.from(strings, ([, digits, letters = ""]) =>
    textOfString(
      digits === undefined
        ? Buffer.from(unescaped(letters), "latin1")
        : Buffer.from(digits.replaceAll(/\s/g, ""), "hex"),
    ),
  );
  return [...decoded, Buffer.from(outside, "latin1").toString("utf8")].join("\n");
}

/** Pages' own streams draw glyphs, which pdftotext reads; what is larger is a picture or a font. */
const MOST_OF_A_STREAM = 400_000;

function unescaped(letters: string): string {
  return letters.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, one = "") =>
    octal === undefined ? (NAMED[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

const NAMED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function textOfString(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return swapped(bytes.subarray(2)).toString("utf16le");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return whole(bytes.subarray(2)).toString("utf16le");
  return `${bytes.toString("latin1")}\n${bytes.toString("utf8")}`;
}

/** Entries by the directory at the end (APPNOTE 4.3.12), packages in packages too. */
function zipTexts(where: string, bytes: Buffer): readonly Layer[] {
  const layers: Layer[] = [];
  for (let at = bytes.indexOf(DIRECTORY); at !== -1; at = bytes.indexOf(DIRECTORY, at + 4)) {
    const [method, packed, name, extra, comment] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((place) => bytes.readUInt16LE(at + place)),
    ] as const;
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString("utf8", at + 46, at + 46 + (name ?? 0));
    const more = bytes.toString("utf8", at + 46, at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0));
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + packed);
    layers.push({ where: `${where} > names`, text: more });
    layers.push(...bytesInside(`${where} > ${path}`, method === 8 ? inflateRawSync(content) : content));
  }
  return layers;
}

const DIRECTORY = Buffer.from("PK\u0001\u0002", "latin1");

/** Chunks of text, packed or not (PNG, 11.3.3), and all bytes that are not pixels. */
function pngTexts(where: string, bytes: Buffer): readonly Layer[] {
  const layers: Layer[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    at += 12 + length;
    if (type === "IDAT" || type === "PLTE") continue;
    layers.push(...lettersOf(`${where} > ${type}`, content));
    for (let from = content.indexOf(0x78); from !== -1; from = content.indexOf(0x78, from + 1))
      layers.push(...unpacked(`${where} > ${type} unpacked`, content.subarray(from)));
  }
  return layers;
}

function unpacked(where: string, bytes: Buffer): readonly Layer[] {
  try {
    return lettersOf(where, inflateSync(bytes));
  } catch {
    return [];
  }
}
