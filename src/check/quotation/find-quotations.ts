/** Finds the quotations in a text by their marks, apostrophes apart. Called by the rules about quoted words. */
import { closes, isSingle, MARKS, opens } from "./quotation-marks.ts";

export interface Quotations {
  /** The outermost ones, in order: what is quoted inside of them is theirs. */
  readonly quotations: readonly Quotation[];
  /** Offsets of marks that open and are never closed, or close what was never opened. */
  readonly unpaired: readonly number[];
}

/** UTF-16 offsets, from the opening mark to behind the closing one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** What was read so far: this changes mark by mark. */
interface Reading {
  readonly found: Quotation[];
  /** Marks still open, the outermost first. */
  readonly open: number[];
  readonly unpaired: number[];
}

/** Returns what stands in quotation marks in `text`, a single block of prose. */
export function findQuotations(text: string): Quotations {
  const reading: Reading = { found: [], open: [], unpaired: [] };
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS.has(text.charAt(at))) readMark(text, at, reading);
  }
  const left = [...reading.unpaired, ...reading.open].filter((at) => !isSingle(text.charAt(at)));
  return { quotations: outermost(reading.found), unpaired: left.toSorted((a, b) => a - b) };
}

function readMark(text: string, at: number, { found, open, unpaired }: Reading): void {
  const level = closedBy(text, at, open);
  const [opener, ...skipped] = level === -1 ? [] : open.splice(level);
  if (opener !== undefined) {
    found.push({ start: opener, end: at + 1 });
    unpaired.push(...skipped);
  } else if (opens({ text, at })) open.push(at);
  else if (!isMeasure(text, at)) unpaired.push(at);
}

/** Index in `open` of what the mark at `at` closes, or -1. A single mark closes the last one only: it may be an apostrophe. */
function closedBy(text: string, at: number, open: readonly number[]): number {
  // what a mark closes depends on the opener's shape alone
  const closed = new Map<string, boolean>();
  const isClosed = (opener: number): boolean => {
    const shape = text.charAt(opener);
    const known = closed.get(shape) ?? closes({ text, at }, shape);
    closed.set(shape, known);
    return known;
  };
  if (!isSingle(text.charAt(at))) return open.findLastIndex(isClosed);
  const last = open.at(-1);
  return last !== undefined && isClosed(last) ? open.length - 1 : -1;
}

/** 6" and 5½” are inches, or seconds. */
function isMeasure(text: string, at: number): boolean {
  return /["”]/.test(text.charAt(at)) && /\p{N}/u.test(text.charAt(at - 1));
}

/** Quotations are in each other or apart, never across. */
function outermost(found: readonly Quotation[]): readonly Quotation[] {
  const outer: Quotation[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
  }
  return outer;
}
