/** Finds the gaps between a line's words and cells, by the room between letters. */
import type { Line, LineGlyph } from "./lines.ts";

/** The room between two letters of a line. */
export interface Gap {
  /** Index of the visible letter after it. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** What represents it in the text. */
  readonly kind: "space" | "cell";
}

/** In letter sizes: the room that may separate cells, where another line has room in the same place. */
const CELL_ROOM = 1;

/** In letter sizes: the room that separates cells on its own. */
const WIDE_ROOM = 3;

interface Candidate extends Gap {
  /** In letter sizes, in addition to the written space. */
  readonly room: number;
  readonly written: boolean;
  readonly sameRun: boolean;
}

/** Returns each line's gaps, in order. Indices in a gap do not count spaces. */
export function gapsOf(lines: readonly Line[]): readonly (readonly Gap[])[] {
  const candidates = lines.map(candidatesOf);
  return candidates.map((gaps, at) =>
    gaps.map((gap) => {
      const line = lines[at];
      const beside = [at - 1, at + 1].flatMap((other) =>
        line !== undefined && isNextTo(line, lines[other]) ? (candidates[other] ?? []) : [],
      );
      return line !== undefined && partsCells(gap, { gaps, beside, line }) ? { ...gap, kind: "cell" } : gap;
    }),
  );
}

/** Letters without the spaces between them. */
export function visibleOf(line: Line): readonly LineGlyph[] {
  return line.glyphs.filter(({ text }) => text.trim() !== "");
}

function candidatesOf(line: Line): readonly Candidate[] {
  const least = leastRoom(line);
  const gaps: Candidate[] = [];
  let before: LineGlyph | undefined;
  let reach = Number.NEGATIVE_INFINITY;
  let written = false;
  let at = 0;
  for (const [nth, glyph] of line.glyphs.entries()) {
    if (glyph.text.trim() === "") {
      if (takesNoRoom(glyph, { before, next: line.glyphs[nth + 1], line })) continue;
      written ||= before !== undefined;
      reach = Math.max(reach, glyph.end);
      continue;
    }
    const room = before === undefined ? 0 : (glyph.start - reach) / line.size;
    if (before !== undefined && (written || room > least)) {
      const sameRun = before.run === glyph.run || BOX.test(before.text);
      gaps.push({ at, start: before.end, end: glyph.start, kind: "space", room, written, sameRun });
    }
    before = glyph;
    reach = Math.max(reach, glyph.end);
    written = false;
    at += 1;
  }
  return gaps;
}

/** Where a word may be broken, programs draw a space that the next letter covers. It is no part of either letter's string. */
function takesNoRoom(
  space: LineGlyph,
  around: {
    readonly before: LineGlyph | undefined;
    readonly next: LineGlyph | undefined;
    readonly line: Line;
  },
): boolean {
  const { before, next, line } = around;
  if (before === undefined || next === undefined || next.text.trim() === "") return false;
  const isOwn = space.run !== before.run && space.run !== next.run;
  return isOwn && [before.end, next.start].every((x) => Math.abs(x - space.start) < line.size * COVERED);
}

/** In sizes of the letters. */
const COVERED = 0.02;

/** What is ticked or not belongs to the label behind it. */
const BOX = /^[☐☒○◉]$/;

const LETTER = /[\p{L}\p{N}]/u;

/** In letter sizes: the room that separates words where no space is written. */
const WORD_ROOM = 0.13;

/** The most room between letters that are spaced out. */
const SPACED_OUT = 0.6;

/** More than the usual room between spaced-out letters, as in headings. */
function leastRoom(line: Line): number {
  const visible = visibleOf(line);
  const rooms = visible
    .flatMap((glyph, at) => {
      const before = visible[at - 1];
      const isWithin = before !== undefined && LETTER.test(before.text) && LETTER.test(glyph.text);
      return isWithin ? [(glyph.start - before.end) / line.size] : [];
    })
    .toSorted((a, b) => a - b);
  const usual = rooms[Math.floor(rooms.length / 2)] ?? 0;
  const alike = rooms.filter((room) => Math.abs(room - usual) < usual * 0.35).length;
  const isSpacedOut = usual > 0.06 && usual < SPACED_OUT && rooms.length >= 4 && alike > rooms.length * 0.5;
  return isSpacedOut ? usual * 1.5 + WORD_ROOM : WORD_ROOM;
}

/** True for lines directly below each other, such as rows. */
function isNextTo(line: Line, other: Line | undefined): boolean {
  if (other === undefined || other.angle !== line.angle) return false;
  const distance = Math.abs(line.baseline - other.baseline);
  return distance > line.size * 0.5 && distance < line.size * 4;
}

function partsCells(
  gap: Candidate,
  { gaps, beside, line }: { gaps: readonly Candidate[]; beside: readonly Candidate[]; line: Line },
): boolean {
  if (gap.room < CELL_ROOM || gap.sameRun || isEven(gap, gaps)) return false;
  if (gap.room >= WIDE_ROOM && !gap.written) return true;
  if (line.block?.whole === true) return false;
  return beside.some(
    (other) =>
      other.room >= CELL_ROOM &&
      !other.sameRun &&
      Math.min(gap.end, other.end) - Math.max(gap.start, other.start) > line.size * 0.3,
  );
}

/** True where the gap is like the others, as in a justified line. */
function isEven(gap: Candidate, gaps: readonly Candidate[]): boolean {
  const others = gaps.filter((other) => other !== gap && other.written === gap.written);
  const widths = others.map(widthOf).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)];
  return gap.written && usual !== undefined && widthOf(gap) < usual * 1.4;
}

function widthOf({ start, end }: Gap): number {
  return end - start;
}
