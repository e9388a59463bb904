/** Finds letters that a line strikes out, and removes them. */
import type { Stroke } from "./glyph.ts";
import type { Line, LineGlyph } from "./lines.ts";

export interface Struck {
  readonly lines: readonly Line[];
  /** What was removed. */
  readonly words: readonly string[];
}

/**
 * The height at which a stroke crosses letters, in their sizes above the baseline: neither below them, nor between two
 * lines.
 */
const LOWEST = 0.14;
const HIGHEST = 0.45;

/** How far a stroke may reach beyond the letters, in their sizes: a longer one belongs to a table or a chart. */
const BEYOND = 0.4;

/** In points: strokes are looked up by their height. */
const STEP = 8;

/** Returns the lines with spaces in place of what is struck out. */
export function leaveOutStruck(lines: readonly Line[], strokes: readonly Stroke[]): Struck {
  const words: string[] = [];
  const byHeight = Map.groupBy(strokes, ({ height }) => Math.floor(height / STEP));
  const kept = lines.map((line) => {
    const through = line.angle === 0 ? strokesThrough(line, byHeight) : [];
    return through.reduce((before, stroke) => withoutStruck(before, stroke, words), line);
  });
  return { lines: kept.filter(({ glyphs }) => glyphs.some(({ text }) => text.trim() !== "")), words };
}

function strokesThrough(
  { baseline, size }: Line,
  byHeight: ReadonlyMap<number, readonly Stroke[]>,
): readonly Stroke[] {
  const [low, high] = [baseline + size * LOWEST, baseline + size * HIGHEST];
  const steps = Array.from(
    { length: Math.floor(high / STEP) - Math.floor(low / STEP) + 1 },
    (_, at) => Math.floor(low / STEP) + at,
  );
  return steps
    .flatMap((step) => byHeight.get(step) ?? [])
    .filter(({ height }) => height > low && height < high);
}

function withoutStruck(line: Line, stroke: Stroke, words: string[]): Line {
  const isStruck = ({ start, end, baseline, size }: LineGlyph): boolean =>
    (start + end) / 2 > stroke.start &&
    (start + end) / 2 < stroke.end &&
    stroke.height > baseline + size * LOWEST &&
    stroke.height < baseline + size * HIGHEST;
  const struck = line.glyphs.filter(isStruck);
  const text = struck
    .map((glyph) => glyph.text)
    .join("")
    .trim();
  const [start, end] = [struck[0]?.start ?? 0, struck.at(-1)?.end ?? 0];
  const slack = line.size * BEYOND;
  if (!/[\p{L}\p{N}]/u.test(text) || stroke.start < start - slack || stroke.end > end + slack) return line;
  words.push(text);
  return { ...line, glyphs: line.glyphs.map((glyph) => (isStruck(glyph) ? { ...glyph, text: " " } : glyph)) };
}
