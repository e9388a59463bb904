/** Finds stretches of a text that are displayed in another order than they are written in (Unicode Standard Annex 9). */
import bidiFactory from "bidi-js/dist/bidi.mjs";
import { isRightToLeft, withoutHidden } from "./hidden-characters.ts";

export interface ReorderedStretch {
  /** Of the character that reorders what follows it: UTF-16 code units. */
  readonly start: number;
  /** Behind the last character that is displayed in another place. */
  readonly end: number;
}

/**
 * Returns what characters of direction reorder though its letters do not ask for it: digits and words set from right to
 * left, and letters against their own direction. What has letters of Hebrew, Arabic and the like may be embedded or
 * isolated, which is how such text is written.
 */
export function reorderedStretches(text: string): readonly ReorderedStretch[] {
  if (!ANY_DIRECTION.test(text)) return [];
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return ANY_DIRECTION.test(line)
      ? inLine(line).map(({ start, end }) => ({ start: from + start, end: from + end }))
      : [];
  });
}

const ANY_DIRECTION = /[\u202a-\u202e\u2066-\u2069\u200f\u061c]/;

function inLine(line: string): readonly ReorderedStretch[] {
  const hasRightToLeft = isRightToLeft(line);
  const found = stretchesOf(line).filter((stretch) => isReordered(stretch, { line, hasRightToLeft }));
  const outermost = found.filter(({ start }, nth) => !found.slice(0, nth).some((other) => start < other.end));
  if (outermost.length > 0 || hasRightToLeft) return outermost;
  const mark = line.search(/[\u200f\u061c]/);
  return mark !== -1 && orderOf(line, "ltr") !== withoutHidden(line).text
    ? [{ start: mark, end: line.length }]
    : [];
}

interface Stretch extends ReorderedStretch {
  readonly opening: string;
  readonly isClosed: boolean;
  readonly inner: string;
}

/** The algorithm knows no more levels. */
const DEEPEST = 125;

/** Embeddings, overrides and isolates with what they hold, in the order of their beginnings; unclosed ones end with the line. */
function stretchesOf(line: string): readonly Stretch[] {
  const open: { readonly start: number; readonly opening: string }[] = [];
  const stretches: Stretch[] = [];
  const close = (end: number, isClosed: boolean): void => {
    const last = open.pop();
    if (last === undefined || open.length > DEEPEST) return;
    stretches.push({ ...last, end, isClosed, inner: line.slice(last.start + 1, isClosed ? end - 1 : end) });
  };
  for (const { 0: sign, index } of line.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const isolates = open.map(({ opening }) => opening >= "\u2066");
    if (sign === "\u202c") {
      if (isolates.at(-1) === false) close(index + 1, true);
    } else if (sign === "\u2069") {
      const isolate = isolates.lastIndexOf(true);
      while (isolate !== -1 && open.length > isolate + 1) close(index, false);
      if (isolate !== -1) close(index + 1, true);
    } else open.push({ start: index, opening: sign });
  }
  while (open.length > 0) close(line.length, false);
  return stretches.toSorted((a, b) => a.start - b.start);
}

function isReordered(
  { opening, inner, isClosed }: Stretch,
  { line, hasRightToLeft }: { readonly line: string; readonly hasRightToLeft: boolean },
): boolean {
  const written = withoutHidden(inner).text;
  const isOverride = /[\u202d\u202e]/.test(opening);
  if (!isOverride && isRightToLeft(inner)) return false;
  // what follows it elsewhere on the page is turned, too
  if (!isClosed && !hasRightToLeft && /[\u202b\u202e\u2067]/.test(opening)) return true;
  const base = hasRightToLeft && !/^[^\p{L}]*\p{sc=Latin}/u.test(line) ? "rtl" : "ltr";
  const shown = orderOf(`${opening}${inner}${opening >= "\u2066" ? "\u2069" : "\u202c"}`, base);
  // letters of Hebrew from left to right are as they are written, and not as they are read
  return (shown !== written || isRightToLeft(inner)) && shown !== orderOf(written, base);
}

/** Returns what is seen of a line, from left to right, where the line begins on the left (Unicode Standard Annex 9). */
export function inDisplayedOrder(line: string): string {
  return orderOf(line, "ltr");
}

/** The characters that are seen, from left to right as they are displayed on one line. */
function orderOf(text: string, base: "ltr" | "rtl"): string {
  const levels = BIDI.getEmbeddingLevels(text, base);
  return withoutHidden(BIDI.getReorderedString(text, levels)).text;
}

const BIDI = bidiFactory();
