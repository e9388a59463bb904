/** Follows the codes of a JPEG's scan to its end, without making pixels of them (ITU-T T.81, annexes F and G). */
import { CUT_OFF, type Damage, damaged } from "./damage.ts";

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly coding: "sequential" | "progressive" | "other";
  readonly components: readonly { readonly id: number; readonly across: number; readonly down: number }[];
}

/**
 * Huffman tables by class and number. For each 16 bits, an entry is the length of the code at their beginning, times
 * 256, plus the code's symbol.
 */
export type JpegTables = Map<number, Uint16Array>;

/** Adds the tables of a segment; false where they are not valid. */
export function readTables(content: Uint8Array, tables: JpegTables): boolean {
  for (let at = 0; at < content.length; ) {
    const counts = content.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const symbols = content.subarray(at + 17, at + 17 + total);
    if (counts.length < 16 || symbols.length < total) return false;
    const table = new Uint16Array(65_536);
    let [code, symbol] = [0, 0];
    for (const [shorter, count] of counts.entries()) {
      for (let nth = 0; nth < count; nth += 1) {
        const width = 1 << (15 - shorter);
        if (code + width > 65_536) return false;
        table.fill((shorter + 1) * 256 + (symbols[symbol] ?? 0), code, code + width);
        code += width;
        symbol += 1;
      }
    }
    tables.set(content[at] ?? 0, table);
    at += 17 + total;
  }
  return true;
}

export interface JpegScan {
  readonly bytes: Uint8Array;
  /** Where the scan's codes begin. */
  readonly start: number;
  readonly header: Uint8Array;
  readonly frame: JpegFrame;
  readonly tables: JpegTables;
  /** After this many units the codes restart; 0 for never. */
  readonly restarts: number;
}

interface ScannedComponent {
  readonly blocks: number;
  readonly first: Uint16Array;
  readonly others: Uint16Array | undefined;
}

/**
 * Returns what is wrong with a sequential scan, or with the first values of a progressive one. Scans that refine
 * others, and scans with arithmetic coding, are not followed.
 */
export function scanDamage(scan: JpegScan): Damage | undefined {
  const { frame, header } = scan;
  const count = header[0] ?? 0;
  const [from, , refines = 0] = header.subarray(1 + 2 * count);
  const isFirst = from === 0 && refines >> 4 === 0;
  if (frame.coding === "other" || !isFirst) return undefined;
  const components = componentsOf(scan, count);
  if (components === undefined) return damaged("is damaged: its codes cannot be read");
  const units = unitsOf(scan, count);
  const bits = new Bits(scan.bytes, scan.start);
  for (let unit = 0; unit < units; unit += 1) {
    if (scan.restarts > 0 && unit > 0 && unit % scan.restarts === 0 && !bits.restart()) return CUT_OFF;
    for (const component of components) {
      for (let block = 0; block < component.blocks; block += 1) {
        if (!skipBlock(bits, component)) return damaged("is damaged: its codes cannot be read");
      }
    }
    if (bits.isPastEnd()) return CUT_OFF;
  }
  return undefined;
}

function componentsOf(
  { header, frame, tables }: JpegScan,
  count: number,
): readonly ScannedComponent[] | undefined {
  const found = Array.from({ length: count }, (_, at): ScannedComponent | undefined => {
    const component = frame.components.find(({ id }) => id === header[1 + 2 * at]);
    const selector = header[2 + 2 * at] ?? 0;
    const first = tables.get(selector >> 4);
    const others = frame.coding === "progressive" ? undefined : tables.get(16 + (selector & 15));
    if (component === undefined || first === undefined) return undefined;
    if (frame.coding === "sequential" && others === undefined) return undefined;
    return { blocks: count === 1 ? 1 : component.across * component.down, first, others };
  });
  return found.includes(undefined) ? undefined : found.filter((one) => one !== undefined);
}

/**
 * For a single component, its blocks. For several, squares in which each component has as many blocks as its sampling
 * factors give.
 */
function unitsOf({ frame, header }: JpegScan, count: number): number {
  const across = Math.max(1, ...frame.components.map((one) => one.across));
  const down = Math.max(1, ...frame.components.map((one) => one.down));
  const only = count === 1 ? frame.components.find(({ id }) => id === header[1]) : undefined;
  const blocks = (size: number, most: number, own: number): number =>
    only === undefined ? Math.ceil(size / (8 * most)) : Math.ceil(Math.ceil((size * own) / most) / 8);
  return blocks(frame.width, across, only?.across ?? 1) * blocks(frame.height, down, only?.down ?? 1);
}

/** False where no code begins at the current bits. */
function skipBlock(bits: Bits, { first, others }: ScannedComponent): boolean {
  const size = bits.symbol(first);
  if (size === undefined || size > 16) return false;
  bits.skip(size);
  if (others === undefined) return true;
  for (let at = 1; at < 64; at += 1) {
    const symbol = bits.symbol(others);
    if (symbol === undefined) return false;
    const length = symbol & 15;
    if (length === 0 && symbol !== 0xf0) return true;
    at += symbol >> 4;
    bits.skip(length);
  }
  return true;
}

/** The bits of a scan, without the zeros after 0xff. Past its end, zeros follow. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #held = 0;
  #count = 0;
  /** How many of the bits held were made up. */
  #invented = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  symbol(table: Uint16Array): number | undefined {
    this.#fill();
    const entry = table[(this.#held >>> (this.#count - 16)) & 0xffff] ?? 0;
    if (entry === 0 && this.#invented === 0) return undefined;
    // Bits that were made up past the end may not be a code.
    if (entry === 0) this.#invented += this.#count + 1;
    this.#drop(entry >> 8);
    return entry & 255;
  }

  skip(length: number): void {
    this.#fill();
    this.#drop(length);
  }

  isPastEnd(): boolean {
    return this.#invented > this.#count;
  }

  /** Continues after the next marker; false where that is not a restart. */
  restart(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0 || bytes[at + 1] === 0xff))
      at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker < 0xd0 || marker > 0xd7) return false;
    [this.#at, this.#held, this.#count, this.#invented] = [at + 2, 0, 0, 0];
    return true;
  }

  #fill(): void {
    while (this.#count <= 16) {
      this.#held = ((this.#held << 8) | this.#next()) & 0xffffff;
      this.#count += 8;
    }
  }

  #next(): number {
    const byte = this.#bytes[this.#at];
    const isMarker = byte === 0xff && this.#bytes[this.#at + 1] !== 0;
    if (byte === undefined || isMarker) {
      this.#invented += 8;
      return 0;
    }
    this.#at += byte === 0xff ? 2 : 1;
    return byte;
  }

  #drop(length: number): void {
    this.#count -= length;
  }
}
