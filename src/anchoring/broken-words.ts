/** Finds wordings in a text that breaks their words, at the ends of lines or by a stray space. */

import { type FoldedText, foldText } from "../text/fold-text.ts";
import type { TextRange } from "../text/position-map.ts";
import { isInsideWord, UNSPACED } from "../text/word-boundary.ts";
import { findAll } from "./find-all.ts";
import type { TextIndex } from "./text-index.ts";

/** A place in the text, and its passage with the words unbroken, as the wording has them. */
export interface MendedRange extends TextRange {
  readonly mended: string;
}

/** A folded text without its spaces and hyphens, so that breaks do not matter. */
export interface TightText {
  readonly text: string;
  /** Where each of its UTF-16 code units stands in the folded text. */
  readonly places: Uint32Array;
}

/** The characters that Chrome's PDF viewer puts in place of a hyphen at the end of a line. */
const VIEWERS = "\ufffe\u0002";
const VIEWER = new RegExp(`[${VIEWERS}]`);

/** Characters that may break words, after folding. */
const LOOSE = ` -${VIEWERS}`;
/** A wording must not begin or end with such a character. */
const ENDS_LOOSE = new RegExp(`^[ ${VIEWERS}-]|[ ${VIEWERS}-]$`);
const EVERY_LOOSE = new RegExp(`[ ${VIEWERS}-]+`, "g");

/** Returns `folded` without what may break words. */
export function tightText({ text }: FoldedText): TightText {
  const places = Uint32Array.from(
    Array.from({ length: text.length }, (_, at) => at).filter((at) => !LOOSE.includes(text.charAt(at))),
  );
  return { text: text.replaceAll(EVERY_LOOSE, ""), places };
}

/** Returns, for each wording in order, the ranges of the text that equal it except for breaks in words. */
export function findBroken(
  index: TextIndex,
  wordings: readonly string[],
): readonly (readonly MendedRange[])[] {
  const needles = wordings.map((wording) => foldText(wording).text.trim());
  const tight = needles.map((needle) => (ENDS_LOOSE.test(needle) ? "" : needle.replaceAll(EVERY_LOOSE, "")));
  return findAll(index.tight().text, tight).map((starts, at) => {
    const place = { index, wording: needles[at] ?? "", length: tight[at]?.length ?? 0 };
    return starts.flatMap((start) => mendedAt({ ...place, start }));
  });
}

/**
 * Returns the passage of a text with its words as `wording` has them; undefined where it differs by more than breaks.
 */
export function mendedLike(wording: string, range: TextRange, index: TextIndex): string | undefined {
  const [found] = findBroken(index, [wording]);
  return found?.find(({ start, end }) => start === range.start && end === range.end)?.mended;
}

interface Place {
  readonly index: TextIndex;
  /** Folded. */
  readonly wording: string;
  /** Where it begins in the tight text, and its length there. */
  readonly start: number;
  readonly length: number;
}

function mendedAt({ index, wording, start, length }: Place): readonly MendedRange[] {
  const { text } = index.source;
  const { map } = index.folded();
  const [first = 0, last = 0] = [index.tight().places[start], index.tight().places[start + length - 1]];
  if (length === 0 || map.cuts(first) || map.cuts(last + 1)) return [];
  const parts: string[] = [];
  let begun: TextRange | undefined;
  let written = 0;
  let at = 0;
  for (const place of index.tight().places.subarray(start, start + length)) {
    const range = map.originalOf({ start: place, end: place + 1 });
    const loose = looseAt(wording, at);
    at += loose.length + 1;
    if (begun !== undefined && range.start >= begun.end) {
      const gap = { wording: loose, text: text.slice(begun.end, range.start) };
      if (foldText(gap.text).text !== loose) {
        if (!isBreak(gap, { index, before: begun.end, after: range.start })) return [];
        parts.push(text.slice(written, begun.end), loose);
        written = range.start;
      }
    }
    if (begun === undefined) written = range.start;
    begun = { start: begun?.start ?? range.start, end: Math.max(begun?.end ?? 0, range.end) };
  }
  if (begun === undefined || isInsideWord(text, begun.start) || isInsideWord(text, begun.end)) return [];
  return [{ ...begun, mended: `${parts.join("")}${text.slice(written, begun.end)}` }];
}

function looseAt(wording: string, from: number): string {
  let end = from;
  while (end < wording.length && LOOSE.includes(wording.charAt(end))) end += 1;
  return wording.slice(from, end);
}

interface Gap {
  readonly wording: string;
  readonly text: string;
}

interface Beside {
  readonly index: TextIndex;
  /** Where the gap begins and ends in the text. */
  readonly before: number;
  readonly after: number;
}

/** A hyphen at the end of a line, whichever character programs use for it. Where lines were joined, a space is left. */
const HYPHENED = new RegExp(`^[\u2010\u2011\u00ad${VIEWERS}-]\\s+$`);
const NEXT = new RegExp(`^${UNSPACED}`, "u");
const LAST = new RegExp(`${UNSPACED}$`, "u");

/** True where a word was broken; false where there are two words. */
function isBreak({ wording, text }: Gap, beside: Beside): boolean {
  const { before, after } = lettersBeside(beside);
  const isWithin = /\p{L}\p{M}*$/u.test(before) && /^\p{Ll}/u.test(after);
  const isOne = wording === "" || wording === "-";
  if (HYPHENED.test(text)) return isOne && (isWithin || wording === "-");
  const folded = foldText(text).text;
  if (VIEWER.test(wording) || HYPHENED.test(wording)) return isWithin && (folded === "" || folded === "-");
  if (wording !== "" || folded !== " ") return false;
  if (text.includes("\n") && LAST.test(before) && NEXT.test(after)) return true;
  const [first = ""] = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(before) ?? [];
  const [second = ""] = /^[\p{L}\p{M}]+/u.exec(after) ?? [];
  return beside.index.breaksWord(first, second);
}

/** In UTF-16 code units: no word is longer. */
const REACH = 60;

function lettersBeside({ index, before, after }: Beside): {
  readonly before: string;
  readonly after: string;
} {
  const { text } = index.source;
  return { before: text.slice(Math.max(0, before - REACH), before), after: text.slice(after, after + REACH) };
}
