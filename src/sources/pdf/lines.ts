/** Assembles a page's letters into lines. */
import type { Level } from "../../text/raised.ts";
import { attachMarks } from "./attach-marks.ts";
import type { Glyph } from "./glyph.ts";
import type { Block, Structure } from "./structure.ts";

export interface LineGlyph extends Glyph {
  /** Its position relative to the letters of its line. */
  readonly level: "line" | Level;
}

export interface Line {
  /** In the order of their places, from the line's start, including spaces. */
  readonly glyphs: readonly LineGlyph[];
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  /** The size of its letters, except for raised or lowered ones. */
  readonly size: number;
  readonly angle: number;
  readonly block: Block | undefined;
}

/** A line that may continue. */
interface Open {
  readonly glyphs: Glyph[];
  block: Block | undefined;
  /** The letter by which raised or lowered ones are recognised. */
  main: Glyph;
  start: number;
  end: number;
  rightToLeft: boolean;
}

const RTL = /[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;

export function isRightToLeft(text: string): boolean {
  return RTL.test(text);
}

/** Returns the lines that contain letters, in the order in which the page draws them. */
export function linesOf(glyphs: readonly Glyph[], structure: Structure): readonly Line[] {
  const lines: Line[] = [];
  let open: Open | undefined;
  for (const glyph of glyphs) {
    if (glyph.text === "") continue;
    const block = glyph.mark === undefined ? undefined : structure.get(glyph.mark);
    if (open !== undefined && takesIn(open, glyph, block)) {
      if (!isDrawnTwice(open, glyph)) add(open, glyph);
      open.block ??= block;
      continue;
    }
    if (open !== undefined) lines.push(...closed(open));
    open = opened(glyph, block);
  }
  return open === undefined ? lines : [...lines, ...closed(open)];
}

function opened(glyph: Glyph, block: Block | undefined): Open {
  const { start, end, text } = glyph;
  return { glyphs: [glyph], block, main: glyph, start, end, rightToLeft: isRightToLeft(text) };
}

function takesIn(open: Open, glyph: Glyph, block: Block | undefined): boolean {
  const { main } = open;
  if (glyph.angle !== main.angle) return false;
  if (block !== undefined && open.block !== undefined && block.id !== open.block.id) return false;
  const away = glyph.baseline - main.baseline;
  const size = Math.max(main.size, glyph.size);
  // Letters on their side stand beside the middle of a column, not on it.
  if (Math.abs(away) <= size * (main.upright || glyph.upright ? 0.5 : 0.12)) return goesOn(open, glyph, size);
  return isScript(open, glyph, away) || takesOver(open, glyph, away);
}

/**
 * On the same line, anything to the right belongs to the line. To the left, only what is not drawn over it, or is read
 * in that direction.
 */
function goesOn(open: Open, glyph: Glyph, size: number): boolean {
  if (glyph.start >= open.end - size * 1.5 || open.rightToLeft || isRightToLeft(glyph.text)) return true;
  return isDrawnTwice(open, glyph) || !isDrawnOver(open, glyph);
}

/** How many letters back a letter may be drawn over. */
const OVER_WITHIN = 200;

function isDrawnOver({ glyphs }: Open, glyph: Glyph): boolean {
  return glyphs
    .slice(-OVER_WITHIN)
    .some(
      ({ start, end }) =>
        Math.min(end, glyph.end) - Math.max(start, glyph.start) > (glyph.end - glyph.start) * 0.5,
    );
}

/** Some programs draw letters twice, slightly shifted, to make them bold. */
function isDrawnTwice({ glyphs }: Open, glyph: Glyph): boolean {
  const last = glyphs.at(-1);
  if (glyph.text === " " || last === undefined || glyph.start >= last.end - glyph.size * 0.02) return false;
  return glyphs
    .slice(-OVER_WITHIN)
    .some(({ text, start, size }) => text === glyph.text && Math.abs(start - glyph.start) < size * 0.1);
}

/** In sizes of the line's letters: the range of raised or lowered ones. */
const LEAST_RATIO = 0.45;
const MOST_RATIO = 0.87;
const FARTHEST = 0.62;

/** After the line so far, or in room that was left for it. */
function isScript(open: Open, glyph: Glyph, away: number): boolean {
  const { main, start, end } = open;
  const ratio = glyph.size / main.size;
  if (ratio < LEAST_RATIO || ratio > 1.01 || Math.abs(away) > main.size * FARTHEST) return false;
  const isWithin = glyph.start >= start && glyph.end <= end && !isDrawnOver(open, glyph);
  return isWithin || isBeside(open, glyph, main.size * 0.8);
}

/** True where the line so far is only something raised before its first letter, such as a note's number. */
function takesOver({ main, glyphs, start, end }: Open, glyph: Glyph, away: number): boolean {
  const visible = glyphs.filter(({ text }) => text.trim() !== "");
  return (
    visible.length <= 4 &&
    away < 0 &&
    main.size / glyph.size >= LEAST_RATIO &&
    main.size / glyph.size <= MOST_RATIO &&
    -away <= glyph.size * FARTHEST &&
    isBeside({ start, end }, glyph, glyph.size * 0.8)
  );
}

function isBeside({ start, end }: Pick<Open, "start" | "end">, glyph: Glyph, reach: number): boolean {
  const after = glyph.start - end;
  const before = start - glyph.end;
  return (
    (after > -reach / 2 && after < reach) ||
    (isRightToLeft(glyph.text) && before > -reach / 2 && before < reach)
  );
}

function add(open: Open, glyph: Glyph): void {
  open.glyphs.push(glyph);
  open.start = Math.min(open.start, glyph.start);
  open.end = Math.max(open.end, glyph.end);
  open.rightToLeft ||= isRightToLeft(glyph.text);
  const isTaller = glyph.size > open.main.size * 1.1 || open.main.text.trim() === "";
  if (isTaller && glyph.text.trim() !== "") open.main = glyph;
}

function closed({ glyphs, main, block }: Open): readonly Line[] {
  const visible = glyphs.filter(({ text }) => text.trim() !== "");
  if (visible.length === 0) return [];
  return [
    {
      glyphs: inOrder(glyphs).map((glyph) => ({ ...glyph, level: levelOf(glyph, main) })),
      start: visible.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
      end: visible.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
      baseline: main.baseline,
      size: main.size,
      angle: main.angle,
      block,
    },
  ];
}

/** By their places, except for accents and kerning that step back a little, which keep the order of drawing. */
function inOrder(glyphs: readonly Glyph[]): readonly Glyph[] {
  const stepsBack = glyphs.some((glyph, at) => {
    const before = glyphs[at - 1];
    return before !== undefined && glyph.start < before.start - before.size * 0.5;
  });
  const fromRight = glyphs.some(({ text }) => isRightToLeft(text));
  if (!stepsBack && !fromRight) return glyphs;
  return (fromRight ? attachMarks(glyphs) : glyphs).toSorted((a, b) => a.start - b.start);
}

function levelOf(glyph: Glyph, main: Glyph): "line" | Level {
  const away = glyph.baseline - main.baseline;
  if (main.upright || glyph.upright || Math.abs(away) <= main.size * 0.12) return "line";
  return away > 0 ? "raised" : "lowered";
}
