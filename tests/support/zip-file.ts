/** A zip archive as somebody may make it who means harm: entries that lie about their size, or share their bytes. */
import { deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The unpacked size that the archive states, where it lies. */
  readonly statedSize?: number;
}

/** With `shared`, each further name stands for the bytes of the last entry (APPNOTE 4.3). */
export function zipFile(entries: readonly ZipEntry[], shared: readonly string[] = []): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  for (const { name, content, statedSize } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const fields = { packed: packed.length, size: statedSize ?? Buffer.byteLength(content), offset: size };
    const header = Buffer.concat([localHeader(name, fields), packed]);
    body.push(header);
    directory.push(directoryHeader(name, fields));
    if (name === entries.at(-1)?.name)
      directory.push(...shared.map((other) => directoryHeader(other, fields)));
    size += header.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...body, list, endOfDirectory(directory.length, list.length, size)]);
}

interface Fields {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function localHeader(name: string, { packed, size }: Fields): Buffer {
  const header = Buffer.alloc(30);
  header.write("PK\u0003\u0004", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function directoryHeader(name: string, { packed, size, offset }: Fields): Buffer {
  const header = Buffer.alloc(46);
  header.write("PK\u0001\u0002", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
