/** Pictures as cameras and programs write them, full of words about where, when and by whom. */
import { crc32 } from "node:zlib";
import type { OpenBrowser } from "../../src/browser/open-browser.ts";

/** What stands in the metadata of `cameraPictures`, and nowhere in what they show. */
export const SECRETS = ["Harbour Cam 7", "59.9139N 10.7522E", "taken by Ola Vakt"] as const;

export type CameraPictures = Readonly<Record<"jpeg" | "png" | "webp" | "gif", Uint8Array>>;

/**
 * Returns real files that a browser made, 40x20 px, red on the left and blue on the right, with Exif, XMP, comments and what
 * follows the end; `orientation` is Exif's. The GIF is a black pixel.
 */
export async function cameraPictures(browser: OpenBrowser, orientation = 1): Promise<CameraPictures> {
  const plain = await browser.withPage((page) => page.evaluate(PAINT));
  const [jpeg = "", png = "", webp = ""] = Array.isArray(plain) ? plain.map(String) : [];
  const bytes = (url: string): Buffer => Buffer.from(url.split(",")[1] ?? "", "base64");
  return {
    jpeg: jpegWith(bytes(jpeg), orientation),
    png: pngWith(bytes(png), orientation),
    webp: webpWith(bytes(webp), orientation),
    gif: gif(),
  };
}

const PAINT = `(() => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 20 });
  const context = canvas.getContext("2d");
  context.fillStyle = "red";
  context.fillRect(0, 0, 20, 20);
  context.fillStyle = "blue";
  context.fillRect(20, 0, 20, 20);
  return ["jpeg", "png", "webp"].map((kind) => canvas.toDataURL("image/" + kind, 0.9));
})()`;

/** Little-endian, as most cameras write it: the orientation, and the camera's name. */
function exif(orientation: number): Buffer {
  const name = Buffer.from(`${SECRETS[0]}\0`);
  const tiff = Buffer.alloc(38);
  tiff.write("II*\0", "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x0110, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(name.length, 14);
  tiff.writeUInt32LE(38, 18);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  return Buffer.concat([tiff, name]);
}

const XMP = Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPS>${SECRETS[1]}</exif:GPS></x:xmpmeta>`);
const COMMENT = Buffer.from(SECRETS[2]);

function jpegWith(plain: Buffer, orientation: number): Buffer {
  const segment = (marker: number, content: Buffer): Buffer => {
    const head = Buffer.of(0xff, marker, 0, 0);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(orientation)])),
    segment(0xe1, Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0"), XMP])),
    segment(0xfe, COMMENT),
    plain.subarray(2),
    COMMENT,
  ]);
}

function pngWith(plain: Buffer, orientation: number): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const made = Buffer.alloc(named.length + 8);
    made.writeUInt32BE(content.length);
    named.copy(made, 4);
    made.writeUInt32BE(crc32(named), named.length + 4);
    return made;
  };
  const header = 8 + 25;
  return Buffer.concat([
    plain.subarray(0, header),
    chunk("eXIf", exif(orientation)),
    chunk("tEXt", Buffer.concat([Buffer.from("Comment\0"), COMMENT])),
    chunk("iTXt", Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\0\0\0\0"), XMP])),
    plain.subarray(header),
    COMMENT,
  ]);
}

/** In the extended form, whose flags tell of Exif and XMP. */
function webpWith(plain: Buffer, orientation: number): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const extended = Buffer.of(0x08 | 0x04, 0, 0, 0, 39, 0, 0, 19, 0, 0);
  const frames = plain.subarray(12);
  const picture = frames.toString("latin1", 0, 4) === "VP8X" ? frames.subarray(18) : frames;
  const body = [Buffer.from("WEBP"), chunk("VP8X", extended), picture];
  return Buffer.concat([
    chunk("RIFF", Buffer.concat([...body, chunk("EXIF", exif(orientation)), chunk("XMP ", XMP)])),
    COMMENT,
  ]);
}

function gif(): Buffer {
  const plain = Buffer.from("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==", "base64");
  const head = 13 + 6;
  const comment = Buffer.concat([Buffer.of(0x21, 0xfe, COMMENT.length), COMMENT, Buffer.of(0)]);
  return Buffer.concat([plain.subarray(0, head), comment, plain.subarray(head), COMMENT]);
}
