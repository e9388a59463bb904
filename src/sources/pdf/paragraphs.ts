/** Groups a page's lines into paragraphs and rows. */
import type { WrittenLine } from "./written-line.ts";

/** `row`: its lines are cells, separated by tabs. */
export interface Paragraph {
  readonly kind: "text" | "row";
  readonly lines: readonly WrittenLine[];
}

/** Returns the paragraphs of a page in the order of its lines. */
export function paragraphsOf(lines: readonly WrittenLine[]): readonly Paragraph[] {
  const spacing = usualSpacing(lines);
  const margins = marginsOf(lines);
  const paragraphs: { kind: "text" | "row"; lines: WrittenLine[] }[] = [];
  lines.forEach((line, at) => {
    const open = paragraphs.at(-1);
    const above = open?.lines.at(-1);
    const row = line.block?.row;
    if (open !== undefined && above !== undefined) {
      if (row !== undefined && row === above.block?.row) {
        open.lines.push(line);
        return;
      }
      const first = open.lines[0] ?? above;
      if (open.kind === "text" && goesOn({ above, line, first, spacing, margin: margins[at - 1] ?? 0 })) {
        open.lines.push(line);
        return;
      }
    }
    paragraphs.push({ kind: row !== undefined || line.isRow ? "row" : "text", lines: [line] });
  });
  return paragraphs;
}

/** The line spacing to assume where too few lines show it. */
const USUAL = 1.4;
const FEW = 3;

/** The median distance of a line from the one above it, in its own sizes. */
function usualSpacing(lines: readonly WrittenLine[]): number {
  const distances = lines
    .map((line, at) => spacingOf(lines[at - 1] ?? line, line))
    .filter((distance) => distance > 0.5 && distance < 3)
    .toSorted((a, b) => a - b);
  const usual = distances[Math.floor(distances.length / 2)] ?? USUAL;
  return distances.length < FEW ? Math.min(usual, USUAL) : usual;
}

function spacingOf(above: WrittenLine, line: WrittenLine): number {
  return (above.baseline - line.baseline) / Math.max(line.size, 1);
}

/** For each line, how far the lines of its column reach. */
function marginsOf(lines: readonly WrittenLine[]): readonly number[] {
  const margins: number[] = [];
  let first = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next !== undefined && isSameColumn(line, next)) return;
    const column = lines.slice(first, at + 1);
    const margin = column.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
    margins.push(...column.map(() => margin));
    first = at + 1;
  });
  return margins;
}

function isSameColumn(above: WrittenLine, line: WrittenLine): boolean {
  return (
    above.angle === line.angle &&
    isSameSize(above, line) &&
    above.baseline > line.baseline &&
    Math.min(above.end, line.end) > Math.max(above.start, line.start)
  );
}

function isSameSize(above: WrittenLine, line: WrittenLine): boolean {
  return Math.abs(above.size - line.size) < 0.15 * Math.max(above.size, line.size);
}

const MARKER = /^(?:[•‣▪◦●·☐☒○◉–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])(?:\s|$)/i;

interface Seam {
  readonly above: WrittenLine;
  readonly line: WrittenLine;
  /** The first line of the paragraph. */
  readonly first: WrittenLine;
  readonly spacing: number;
  readonly margin: number;
}

/**
 * True when `line` continues the paragraph of `above`. Tags decide, where the PDF has them. Otherwise it has the usual
 * spacing and the same size of letters, is neither indented nor marked like an item of a list, and does not begin anew
 * although its first word would have fit on the line above. A line without a full stop continues in the next column
 * with a line that begins in lower case.
 */
function goesOn(seam: Seam): boolean {
  const { above, line, first, spacing } = seam;
  if (line.isRow || line.angle !== above.angle) return false;
  if (line.block !== undefined && above.block !== undefined) {
    if (line.block.id !== above.block.id) return false;
    if (line.block.whole) return true;
  }
  if (!isSameSize(above, line) || MARKER.test(line.text) || line.initial !== undefined) return false;
  const distance = spacingOf(above, line);
  if (distance < -0.5) return /[^.!?:;”"»]$/.test(above.text) && /^\p{Ll}/u.test(line.text);
  const indented =
    line.start - above.start > 0.6 * line.size && !(MARKER.test(first.text) && above === first);
  return distance < spacing * 1.25 + 0.1 && !indented && !beginsAnew(seam);
}

/** True where the line above ends early, and this one begins like a sentence or entry. */
function beginsAnew({ above, line, margin }: Seam): boolean {
  const hadRoom = margin - above.end > line.firstWord + line.size;
  return hadRoom && /^[^\p{L}]*(?:\p{Lu}|\p{Nd}|\p{Lo})/u.test(line.text);
}
