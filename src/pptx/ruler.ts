/** Estimates the room that text takes, since nothing here can lay it out. */
import { breadthOf, glyphWidth } from "./glyph-width.ts";
import type { Look } from "./look.ts";
import type { Paragraph, TextRun } from "./part.ts";

export interface Ruler {
  /** Returns the width of runs on one line, in px. */
  width(runs: readonly TextRun[]): number;
  /** Returns the width of the longest word, in px. */
  longestWord(runs: readonly TextRun[]): number;
  /** Whether a column of `width` px breaks a word. One that is as long as an address breaks in decks too. */
  breaksWord(paragraphs: readonly Paragraph[], width: number): boolean;
  /** Returns the height of paragraphs below each other in a column of `width` px, in px. */
  height(paragraphs: readonly Paragraph[], width: number): number;
}

/** Office sets a raised or lowered run smaller. */
const SHIFTED = 0.67;

export function makeRuler(faces: Look["faces"]): Ruler {
  const runWidth = ({ text, size, face, bold, raised, lowered }: TextRun): number => {
    const ems = [...text].reduce((sum, character) => sum + glyphWidth(character), 0);
    return ems * size * breadthOf(faces[face], bold) * (raised || lowered ? SHIFTED : 1);
  };
  const width = (runs: readonly TextRun[]): number => runs.reduce((sum, run) => sum + runWidth(run), 0);
  const words = (runs: readonly TextRun[]): readonly Word[] => splitWords(runs, runWidth);
  return {
    width,
    longestWord: (runs) => Math.max(0, ...words(runs).map((word) => word.width)),
    breaksWord: (paragraphs, room) =>
      paragraphs.some((paragraph) =>
        words(paragraph.runs).some(
          (word) => word.length < ADDRESS && word.width * SLACK > room - indentOf(paragraph),
        ),
      ),
    height: (paragraphs, room) =>
      paragraphs.reduce((sum, paragraph, at) => {
        const before = at === 0 ? 0 : paragraph.before;
        return sum + before + paragraphHeight(paragraph, room, words);
      }, 0),
  };
}

/** In characters. */
const ADDRESS = 30;

/** A face may be somewhat wider than is known. */
const SLACK = 1.03;

function indentOf({ marker, level }: Paragraph): number {
  return (marker?.indent ?? 0) * (level + 1);
}

interface Word {
  readonly width: number;
  /** In characters. */
  readonly length: number;
  readonly space: number;
  readonly size: number;
  readonly endsLine: boolean;
}

function paragraphHeight(
  paragraph: Paragraph,
  room: number,
  words: (runs: readonly TextRun[]) => readonly Word[],
): number {
  const lines = breakLines(words(paragraph.runs), room - indentOf(paragraph));
  return lines.reduce((sum, size) => sum + size * paragraph.leading, 0);
}

/**
 * Returns the font size of each line. A word that is wider than a line is assumed to be broken, and a line is assumed
 * to hold at least one letter.
 */
function breakLines(words: readonly Word[], width: number): readonly number[] {
  const room = Math.max(width, ...words.map((word) => word.size));
  const lines: number[] = [];
  let used = 0;
  let size = 0;
  const close = (): void => {
    if (size > 0) lines.push(size);
    used = 0;
    size = 0;
  };
  for (const word of words) {
    if (used > 0 && used + word.width > room) close();
    used += word.width + word.space;
    size = Math.max(size, word.size);
    for (; used - word.space > room; used -= room) lines.push(size);
    if (word.endsLine) close();
  }
  close();
  return lines;
}

/** A word may span several runs. Lines break after spaces and hyphens. */
function splitWords(runs: readonly TextRun[], runWidth: (run: TextRun) => number): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  for (const run of runs) {
    if (run.text === "\n") {
      const last = words.pop();
      if (last !== undefined) words.push({ ...last, endsLine: true });
      open = false;
      continue;
    }
    for (const [piece] of run.text.matchAll(PIECE)) {
      const width = runWidth({ ...run, text: piece });
      const last = words.at(-1);
      const isSpace = piece.startsWith(" ");
      if (last !== undefined && (isSpace || open))
        words.splice(-1, 1, joined(last, isSpace, { width, length: piece.length, run }));
      else words.push({ width, length: piece.length, space: 0, size: run.size, endsLine: false });
      open = !isSpace && !/[-–—]$/u.test(piece);
    }
  }
  return words;
}

/** A no-break space is part of a word. */
const PIECE = /(?:[^\s\-–—]|\u00a0)*[-–—]+|(?:[^\s\-–—]|\u00a0)+|[ ]+/gu;

function joined(
  word: Word,
  isSpace: boolean,
  more: { readonly width: number; readonly length: number; readonly run: TextRun },
): Word {
  const { width, length, run } = more;
  if (isSpace) return { ...word, space: word.space + width };
  return {
    ...word,
    width: word.width + word.space + width,
    length: word.length + length,
    size: Math.max(word.size, run.size),
  };
}
