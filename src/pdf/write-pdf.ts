/** Writes a document as a PDF file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). */
import { deflateSync } from "node:zlib";
import {
  PDFCatalog,
  type PDFContext,
  PDFCrossRefStream,
  type PDFDocument,
  PDFHeader,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectStream,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFTrailer,
} from "@cantoo/pdf-lib";
import { giveWay, OBJECTS_AT_ONCE } from "./give-way.ts";

/**
 * Returns the document as PDF 1.7, with the objects that its own `save` would write, in a time that grows with their number;
 * that of `save` grows with its square. The document cannot be changed or written again afterwards.
 */
export async function writePdf({ context }: PDFDocument): Promise<Uint8Array> {
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isContainer(object));
  const file = new FileWriter(context);
  const packed: IndirectObject[] = [];
  for (const [at, one] of objects.entries()) {
    if (mayBePacked(one)) packed.push(one);
    else file.add(one);
    if (at % OBJECTS_AT_ONCE === 0) await giveWay();
  }
  const packs = inPacks(packed).map((pack) => ({ pack, ref: context.nextRef() }));
  for (const { pack, ref } of packs) {
    file.addPack(ref, pack);
    await giveWay();
  }
  return file.end();
}

type IndirectObject = [PDFRef, PDFObject];

/** What held objects of the file that was read: they are packed anew. */
function isContainer(object: PDFObject): boolean {
  if (!(object instanceof PDFRawStream)) return false;
  const type = object.dict.lookup(PDFName.of("Type"));
  return type === PDFName.of("XRef") || type === PDFName.of("ObjStm");
}

function mayBePacked([ref, object]: IndirectObject): boolean {
  const isApart =
    object instanceof PDFStream ||
    object instanceof PDFCatalog ||
    object instanceof PDFPageTree ||
    object instanceof PDFPageLeaf;
  return !isApart && ref.generationNumber === 0;
}

const PACK_SIZE = 50;

function inPacks(objects: readonly IndirectObject[]): readonly IndirectObject[][] {
  const count = Math.ceil(objects.length / PACK_SIZE);
  return Array.from({ length: count }, (_, at) => objects.slice(at * PACK_SIZE, (at + 1) * PACK_SIZE));
}

type Entry = Parameters<typeof PDFCrossRefStream.of>[1][number];

/** The kinds of entries (ISO 32000-1, table 18). */
const FREE = 0;
const IN_FILE = 1;
const IN_PACK = 2;

class FileWriter {
  readonly #context: PDFContext;
  readonly #pieces: Uint8Array[] = [];
  readonly #entries: Entry[] = [{ type: FREE, ref: PDFRef.of(0, 65535), nextFreeObjectNumber: 0 }];
  #size = 0;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#push(bytesOf(PDFHeader.forVersion(1, 7)));
    this.#push(Buffer.from("\n\n"));
  }

  add([ref, object]: IndirectObject): void {
    this.#entries.push({ type: IN_FILE, ref, offset: this.#size });
    this.#push(Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`));
    this.#push(bytesOf(object));
    this.#push(Buffer.from("\nendobj\n\n"));
  }

  addPack(pack: PDFRef, objects: IndirectObject[]): void {
    for (const [index, [ref]] of objects.entries()) {
      this.#entries.push({ type: IN_PACK, ref, objectStreamRef: pack, index });
    }
    this.add([pack, deflated(PDFObjectStream.withContextAndObjects(this.#context, objects, false))]);
  }

  end(): Uint8Array {
    const start = this.#size;
    const ref = this.#context.nextRef();
    const { Root, Info, ID } = this.#context.trailerInfo;
    const dict = this.#context.obj({ Size: PDFNumber.of(ref.objectNumber + 1), Root, Info, ID });
    const entries = [...this.#entries, { type: IN_FILE, ref, offset: start } as const];
    entries.sort((a, b) => a.ref.objectNumber - b.ref.objectNumber);
    this.add([ref, deflated(PDFCrossRefStream.of(dict, entries, false))]);
    this.#push(bytesOf(PDFTrailer.forLastCrossRefSectionOffset(start)));
    return Buffer.concat(this.#pieces, this.#size);
  }

  #push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
  }
}

/** The runtime deflates many times faster than the library. */
function deflated(stream: PDFObjectStream | PDFCrossRefStream): PDFRawStream {
  stream.updateDict();
  stream.dict.set(PDFName.of("Filter"), PDFName.FlateDecode);
  return PDFRawStream.of(stream.dict, deflateSync(stream.getUnencodedContents()));
}

function bytesOf(part: {
  sizeInBytes(): number;
  copyBytesInto(buffer: Uint8Array, offset: number): number;
}): Uint8Array {
  const bytes = new Uint8Array(part.sizeInBytes());
  part.copyBytesInto(bytes, 0);
  return bytes;
}
