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

interface Reading {
  readonly found: readonly Quotation[];
  /** Marks still open, the outermost first. */
  readonly open: readonly number[];
  readonly unpaired: readonly number[];
}

const NOTHING: Reading = { found: [], open: [], unpaired: [] };

/** Returns what stands in quotation marks in `text`, a single block of prose. */
export function findQuotations(text: string): Quotations {
  let reading = NOTHING;
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS.has(text.charAt(at))) reading = readMark(text, at, reading);
  }
  const left = [...reading.unpaired, ...reading.open].filter((at) => !isSingle(text.charAt(at)));
  return { quotations: outermost(reading.found), unpaired: left.toSorted((a, b) => a - b) };
}

function readMark(text: string, at: number, reading: Reading): Reading {
  const { found, open, unpaired } = reading;
  const level = closedBy(text, at, open);
  const opener = open[level];
  if (opener !== undefined) {
    const skipped = open.slice(level + 1);
    return {
      found: [...found, { start: opener, end: at + 1 }],
      open: open.slice(0, level),
      unpaired: [...unpaired, ...skipped],
    };
  }
  if (opens({ text, at })) return { found, open: [...open, at], unpaired };
  return isMeasure(text, at) ? reading : { found, open, unpaired: [...unpaired, at] };
}

/** Index in `open` of what the mark at `at` closes, or -1. A single mark closes the last one only: it may be an apostrophe. */
function closedBy(text: string, at: number, open: readonly number[]): number {
  const isClosed = (opener: number): boolean => closes({ text, at }, text.charAt(opener));
  if (!isSingle(text.charAt(at))) return open.findLastIndex(isClosed);
  const last = open.at(-1);
  return last !== undefined && isClosed(last) ? open.length - 1 : -1;
}

/** 6" and 5½” are inches, or seconds. */
function isMeasure(text: string, at: number): boolean {
  return /["”]/.test(text.charAt(at)) && /\p{N}/u.test(text.charAt(at - 1));
}

function outermost(found: readonly Quotation[]): readonly Quotation[] {
  const isInside = (one: Quotation, other: Quotation): boolean =>
    other !== one && other.start <= one.start && one.end <= other.end;
  return found
    .filter((one) => !found.some((other) => isInside(one, other)))
    .toSorted((a, b) => a.start - b.start);
}
