/** Finds the quotations in a text by their marks, which it distinguishes from apostrophes. */
import { closes, isSingle, MARKS, opens, type Place, surerClosers } from "./quotation-marks.ts";

export interface Quotations {
  /** The outermost ones, in order. Quotations inside them belong to them. */
  readonly quotations: readonly Quotation[];
  /** Offsets of marks that open and are never closed, or close what was never opened. */
  readonly unpaired: readonly number[];
}

/** UTF-16 offsets, from the opening mark to the end of the closing one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** What was read so far. It changes with each mark. */
interface Reading {
  readonly found: Quotation[];
  /** Marks that are still open, the outermost first. */
  readonly open: number[];
  /** For each shape of a mark, its levels in `open`. */
  readonly levels: Map<string, number[]>;
  readonly unpaired: number[];
}

/** Returns what is in quotation marks in `text`, a single block of prose. */
export function findQuotations(text: string): Quotations {
  const reading: Reading = { found: [], open: [], levels: new Map(), unpaired: [] };
  const hasSurerCloser = surerClosers(text);
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS.has(text.charAt(at))) readMark({ text, at, hasSurerCloser }, reading);
  }
  const left = [...reading.unpaired, ...reading.open].filter((at) => !isSingle(text.charAt(at)));
  return { quotations: outermost(reading.found), unpaired: left.toSorted((a, b) => a - b) };
}

function readMark(place: Place, reading: Reading): void {
  const { found, open, levels, unpaired } = reading;
  const { text, at } = place;
  const level = closedBy(place, reading);
  const [opener, ...skipped] = level === -1 ? [] : open.splice(level);
  if (opener !== undefined) {
    for (const closed of [opener, ...skipped]) levels.get(text.charAt(closed))?.pop();
    found.push({ start: opener, end: at + 1 });
    for (const mark of skipped) unpaired.push(mark);
  } else if (opens(place)) {
    const shape = text.charAt(at);
    const ofShape = levels.get(shape) ?? [];
    ofShape.push(open.length);
    levels.set(shape, ofShape);
    open.push(at);
  } else if (!isMeasure(text, at)) unpaired.push(at);
}

/**
 * Index in `open` of what the mark at `at` closes, or -1. A single mark closes only the last one, because it may be an
 * apostrophe.
 */
function closedBy(place: Place, { open, levels }: Reading): number {
  const last = open.at(-1);
  if (isSingle(place.text.charAt(place.at))) {
    return last !== undefined && closes(place, place.text.charAt(last)) ? open.length - 1 : -1;
  }
  // What a mark closes depends only on the opener's shape.
  const closed = [...levels].filter(([shape, of]) => of.length > 0 && closes(place, shape));
  return Math.max(-1, ...closed.map(([, of]) => of.at(-1) ?? -1));
}

/** 6", 5½” and 30″ are inches, or seconds. */
function isMeasure(text: string, at: number): boolean {
  return /["”″]/.test(text.charAt(at)) && /\p{N}/u.test(text.charAt(at - 1));
}

/** Quotations are inside each other or separate. They never overlap in part. */
function outermost(found: readonly Quotation[]): readonly Quotation[] {
  const outer: Quotation[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
  }
  return outer;
}
