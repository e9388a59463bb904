/** Makes PNG files byte by byte, sound ones and such as say what they are not. */
import { crc32, deflateSync } from "node:zlib";

/** A grey PNG whose header says `width` and `height`, and whose data have `rows` (as many as it says, where left out). */
export function makePng(options: {
  readonly width: number;
  readonly height: number;
  readonly rows?: number;
  /** Of zlib; 0 leaves the data as long as they are. */
  readonly level?: number;
}): Uint8Array {
  const { width, height, rows = height, level = 9 } = options;
  return pngOf([
    ["IHDR", headerOf(width, height)],
    ["IDAT", deflateSync(new Uint8Array(rows * (width + 1)), { level })],
    ["IEND", Uint8Array.of()],
  ]);
}

export function pngOf(chunks: readonly (readonly [type: string, content: Uint8Array])[]): Uint8Array {
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return new Uint8Array(Buffer.concat([signature, ...chunks.map(([type, content]) => chunk(type, content))]));
}

export function headerOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return header;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), content]);
  const made = Buffer.alloc(named.length + 8);
  made.writeUInt32BE(content.length, 0);
  made.set(named, 4);
  made.writeUInt32BE(crc32(named), named.length + 4);
  return made;
}
