/** Breaks a text into lines, and returns the most room that they can take. */
import type { Html } from "../model/deck.ts";
import { type Block, EMPTY, list, UNCERTAIN } from "./block.ts";
import { faceOf } from "./glyph-widths.ts";
import type { Look } from "./look.ts";
import { type Paragraph, readRuns } from "./read-runs.ts";
import type { TypeStyle } from "./type-style.ts";

interface Setting {
  readonly style: TypeStyle;
  /** In px. */
  readonly width: number;
  readonly look: Look;
  readonly gap?: number;
}

/** Returns a text in a column of `width` px; `gap` is the room between its paragraphs. */
export function setText(html: Html, options: Setting): Block {
  const { style, width, look, gap = Number.NaN } = options;
  const paragraphs = readRuns(html, style, look);
  if (paragraphs === undefined) return UNCERTAIN;
  return list(
    paragraphs.map((paragraph) => setParagraph(paragraph, style, width)),
    gap,
  );
}

/**
 * Returns a text where browsers make room for its longest word: in cells, beside others in a row, and wherever no
 * greatest width is set. It is not certain where that word is wider than `width`.
 */
export function setUnbroken(html: Html, options: Setting): Block {
  const isNarrow = widthOfLongestWord(html, { ...options, isHyphenated: false }) <= options.width;
  return isNarrow ? setText(html, options) : UNCERTAIN;
}

/** Returns the same for plain words. */
export function setUnbrokenWords(text: string, style: TypeStyle, width: number): Block {
  const isNarrow = text.split(" ").every((word) => widthOfWords(word, style) <= width);
  return isNarrow ? setWords(text, style, width) : UNCERTAIN;
}

/** Returns plain words in a column of `width` px. */
export function setWords(text: string, style: TypeStyle, width: number): Block {
  return setParagraph([{ text, style }], style, width);
}

/** Returns the width of a text on one line, in px; Infinity where that is not certain. */
export function widthOf(html: Html, style: TypeStyle, look: Look): number {
  const [paragraph = [], ...more] = readRuns(html, style, look) ?? [[], []];
  if (more.length > 0) return Number.POSITIVE_INFINITY;
  return widthOfRuns(paragraph);
}

/** Returns the width of plain words on one line, in px; Infinity where that is not certain. */
export function widthOfWords(text: string, style: TypeStyle): number {
  return widthOfRuns([{ text, style }]);
}

/**
 * Returns the width of the longest word, in px; Infinity where that is not certain. `isHyphenated` has words end after
 * hyphens, dashes and strokes too, where browsers may break lines.
 */
export function widthOfLongestWord(
  html: Html,
  {
    style,
    look,
    isHyphenated,
  }: { readonly style: TypeStyle; readonly look: Look; readonly isHyphenated: boolean },
): number {
  const paragraphs = readRuns(html, style, look) ?? [];
  const words = paragraphs.map((runs) =>
    wordsOf(isHyphenated ? runs.map((run) => ({ ...run, text: run.text.replaceAll(SIGN, "$& ") })) : runs),
  );
  if (words.length === 0 || words.includes(undefined)) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...words.flatMap((one) => one ?? []).map(({ width }) => width));
}

const SIGN = /[-–—/]/g;

/** Returns how far below the top of its line a text has its baseline, in px. */
export function baselineOf({ size, family, weight, isItalic, leading }: TypeStyle): number {
  const { ascent, descent } = faceOf(family, weight, isItalic) ?? NO_FACE;
  return (size * (leading + ascent - descent)) / 2;
}

const NO_FACE = { ascent: Number.NaN, descent: Number.NaN };

/** Letters in pairs stand somewhat closer to each other than alone, or farther apart. */
const KERNING = 1.01;

function widthOfRuns(runs: Paragraph): number {
  const words = wordsOf(runs);
  return words?.reduce((sum, { width, space }) => sum + width + space, 0) ?? Number.POSITIVE_INFINITY;
}

function setParagraph(runs: Paragraph, base: TypeStyle, width: number): Block {
  const words = wordsOf(runs);
  // No comparison with NaN is true: in a column of unknown width, every text would be one line.
  if (words === undefined || !(width > base.size)) return UNCERTAIN;
  if (words.length === 0) return EMPTY;
  const styles = [base, ...runs.map(({ style }) => style)];
  const extents = styles.map(extentOf);
  const above = Math.max(...extents.map((extent) => extent.above));
  const under = Math.max(...extents.map((extent) => extent.under));
  const reaches = extents.map(({ ascent, descent }) => Math.max(ascent - above, descent - under));
  return {
    height: countLines(words, width, base.size) * (above + under),
    smallest: Math.min(...styles.map(({ size }) => size)),
    overhang: Math.max(0, ...reaches),
  };
}

/**
 * In px, from the baseline: the letters, and what they take of a line. CSS 2.2, 10.8.1: half of what a line is higher
 * than its letters goes above them, half below.
 */
function extentOf({ size, family, weight, isItalic, leading }: TypeStyle): {
  readonly ascent: number;
  readonly descent: number;
  readonly above: number;
  readonly under: number;
} {
  const face = faceOf(family, weight, isItalic) ?? NO_FACE;
  const [ascent, descent] = [size * face.ascent, size * face.descent];
  const half = (size * leading - ascent - descent) / 2;
  return { ascent, descent, above: ascent + half, under: descent + half };
}

/** Every word that ends before a space; `space` is the room behind it. */
interface Word {
  width: number;
  space: number;
  endsLine: boolean;
}

/**
 * Returns undefined where a character is in none of the fonts. Lines are only broken at spaces: more places to break
 * them never make more lines.
 */
function wordsOf(runs: Paragraph): readonly Word[] | undefined {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, style } of runs) {
    for (const [piece] of text.matchAll(PIECE)) {
      const last = words.at(-1);
      const width = piece === "\n" ? 0 : advanceOf(piece, style);
      if (width === undefined) return undefined;
      if (piece === "\n") {
        if (last !== undefined) last.endsLine = true;
      } else if (piece === " ") {
        if (last !== undefined && isOpen) last.space = width;
      } else if (last !== undefined && isOpen) last.width += width;
      else words.push({ width, space: 0, endsLine: false });
      isOpen = piece !== "\n" && piece !== " ";
    }
  }
  return words;
}

const PIECE = /[ \n]|[^ \n]+/g;

/** The same words come again and again. */
const ADVANCES = new WeakMap<TypeStyle, Map<string, number | undefined>>();

/** Returns the width of a word or a space, in px; undefined where one of its characters is in no font. */
function advanceOf(word: string, style: TypeStyle): number | undefined {
  const known = ADVANCES.get(style) ?? new Map<string, number | undefined>();
  ADVANCES.set(style, known);
  if (!known.has(word)) known.set(word, addUp(word, style));
  return known.get(word);
}

function addUp(word: string, { size, family, weight, isItalic, spacing }: TypeStyle): number | undefined {
  const face = faceOf(family, weight, isItalic);
  let sum = 0;
  for (const character of word) {
    const width = face?.widths.get(character.codePointAt(0) ?? 0) ?? ELSEWHERE[character];
    if (width === undefined) return undefined;
    sum += width * size * KERNING + spacing;
  }
  return sum;
}

/** In em: what no font has or needs. */
const ELSEWHERE: Readonly<Record<string, number>> = {
  "\u00ad": 0,
  "\u200b": 0,
  "\u200c": 0,
  "\u200d": 0,
  "\u2060": 0,
  "\u202f": 0.4,
  "\ufeff": 0,
};

/** What is longer than a line is broken anywhere, and begins a line of its own. */
function countLines(words: readonly Word[], width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word.width > width) {
      lines += 1;
      used = 0;
    }
    if (word.width > width) {
      // A line that is broken inside a word may lack up to a letter.
      lines += Math.ceil(word.width / (width - size)) - 1;
      used = width;
    } else used += word.width + word.space;
    if (word.endsLine) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}
