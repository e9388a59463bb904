/** Puts a form's values, and words written on a page, among its lines. */
import type { Box, Written } from "./annotations.ts";
import type { Line, LineGlyph } from "./lines.ts";

/** In points: the size where no line is beside it. */
const SIZE = 10;

/** Returns the page's lines with what was `written`: a value in the line of its label, words as lines of their own. */
export function placeWritten(lines: readonly Line[], written: readonly Written[]): readonly Line[] {
  return written.reduce((before, { kind, text, box }, at) => {
    const host = kind === "field" ? hostOf(before, box) : undefined;
    if (host !== undefined) {
      return before.map((line) => (line === host ? withValue(line, { text, box, run: -at - 1 }) : line));
    }
    const own = text
      .split(/\r\n?|\n/)
      .map((line, row) => lineIn(box, { text: line.trim(), row, id: -at - 1 }));
    const above = before.findLastIndex(({ angle, baseline }) => angle === 0 && baseline >= middleOf(box));
    return before.toSpliced(above + 1, 0, ...own);
  }, lines);
}

function middleOf({ bottom, top }: Box): number {
  return (bottom + top) / 2;
}

/** The nearest of the lines beside the box. */
function hostOf(lines: readonly Line[], box: Box): Line | undefined {
  const beside = lines.filter(({ angle, baseline, size }) => {
    const away = Math.abs(baseline + size * 0.35 - middleOf(box));
    return angle === 0 && away < Math.min(Math.max(size, box.top - box.bottom) * 0.6, size * 1.5);
  });
  const [nearest] = beside.toSorted((a, b) => distanceTo(box, a) - distanceTo(box, b));
  return nearest;
}

function distanceTo({ left, right }: Box, line: Line): number {
  return Math.max(0, left - line.end, line.start - right);
}

interface Value {
  readonly text: string;
  readonly box: Box;
  readonly run: number;
}

/** Inserts it between the letters at its place, with spaces on both sides. */
function withValue(line: Line, { text, box, run }: Value): Line {
  const glyph = glyphOf({ ...line, text, run, start: box.left, end: box.right });
  const before = line.glyphs.filter(({ start }) => start < box.left);
  const after = line.glyphs.slice(before.length);
  const space = (at: number): LineGlyph => ({ ...glyph, text: " ", start: at, end: at });
  return {
    ...line,
    glyphs: [...before, space(box.left), glyph, space(box.right), ...after],
    start: Math.min(line.start, box.left),
    end: Math.max(line.end, box.right),
  };
}

function lineIn(box: Box, { text, row, id }: { text: string; row: number; id: number }): Line {
  const [start, end] = [box.left, box.right];
  const baseline = box.top - SIZE * (1 + row * 1.2);
  const setting = { start, end, baseline, size: SIZE, angle: 0 };
  return {
    ...setting,
    glyphs: [glyphOf({ ...setting, text, run: id })],
    block: { id, whole: true, row: undefined },
  };
}

function glyphOf(
  place: Pick<LineGlyph, "text" | "start" | "end" | "baseline" | "size" | "angle" | "run">,
): LineGlyph {
  const { text, start, end, baseline, size, angle, run } = place;
  return { text, start, end, baseline, size, angle, run, upright: false, mark: undefined, level: "line" };
}
