/** Puts the pieces of a PDF's page together into lines, and lines into paragraphs. Called by extract-pdf. */

/** A run of glyphs as PDF.js gives it; of its transformation, the last two numbers are the place in points. */
export interface PdfPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

export interface PdfLine {
  readonly text: string;
  /** Points from the page's left and lower edge. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the letters, in points. */
  readonly height: number;
}

/** Returns the lines of a page that have letters, in the order in which the file has them. */
export function linesOfPage(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  for (const piece of pieces) {
    open.push(piece);
    if (!piece.hasEOL) continue;
    lines.push(...lineOf(open));
    open = [];
  }
  return [...lines, ...lineOf(open)];
}

/** Returns the paragraphs of a page, each as its lines. */
export function paragraphsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const spacing = usualSpacing(lines);
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && goesOn(before, line, { spacing, first: open[0] }))
      open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function lineOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const text = pieces.map(({ str }) => str).join("");
  const seen = pieces
    .filter(({ str }) => str.trim() !== "")
    .map((piece) => ({ ...piece, ...placeOf(piece) }));
  const [first] = seen;
  if (first === undefined) return [];
  return [
    {
      text: text.trim(),
      left: Math.min(...seen.map(({ x }) => x)),
      right: Math.max(...seen.map(({ x, width }) => x + width)),
      baseline: first.y,
      height: Math.max(...seen.map(({ height }) => height)),
    },
  ];
}

function placeOf({ transform }: PdfPiece): { readonly x: number; readonly y: number } {
  return { x: Number(transform[4] ?? 0), y: Number(transform[5] ?? 0) };
}

/** The median distance of a line from the one above it, in its own heights. */
function usualSpacing(lines: readonly PdfLine[]): number {
  const distances = lines
    .map((line, at) => spacingOf(lines[at - 1] ?? line, line))
    .filter((distance) => distance > 0.5 && distance < 3)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

function spacingOf(above: PdfLine, line: PdfLine): number {
  return (above.baseline - line.baseline) / Math.max(line.height, 1);
}

const MARKER = /^(?:[•‣▪◦●·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])(?:\s|$)/i;

/**
 * True when `line` goes on with the paragraph of `above`: no wider apart than usual, letters of one size, neither
 * indented nor marked like a list's item. A line that ends without a full stop, before one in small letters, goes
 * on into the next column.
 */
function goesOn(
  above: PdfLine,
  line: PdfLine,
  { spacing, first = above }: { readonly spacing: number; readonly first: PdfLine | undefined },
): boolean {
  const distance = spacingOf(above, line);
  const sameSize = Math.abs(above.height - line.height) < 0.15 * Math.max(above.height, line.height);
  if (!sameSize || MARKER.test(line.text)) return false;
  if (distance < -0.5) return /[^.!?:;”"»]$/.test(above.text) && /^\p{Ll}/u.test(line.text);
  const indented =
    line.left - above.left > 0.6 * line.height && !(MARKER.test(first.text) && above === first);
  return distance < spacing * 1.25 + 0.1 && !indented;
}
