/** Removes the marks of Markdown from the parts of a source that are shown. */

/**
 * Returns the pieces of a continuous text without the "#" of headings, the outer pipes of table rows and the dashes
 * below table heads. Pipes between cells become " · ". The words do not change. Anchors and quotations use the source's
 * text, not this one.
 */
export function readableSource(pieces: readonly string[]): readonly string[] {
  const edits = editsOf(pieces.join(""));
  const starts = pieces.map((_, at) => pieces.slice(0, at).join("").length);
  return pieces.map((piece, at) => edited(piece, starts[at] ?? 0, edits));
}

/** What replaces a stretch of the whole text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit across several pieces removes its part of each. Its text goes into the piece in which it begins. */
function edited(piece: string, from: number, edits: readonly Edit[]): string {
  const to = from + piece.length;
  const own = edits.filter(({ start, end }) => start < to && end > from);
  let at = from;
  let text = "";
  for (const edit of own) {
    text += piece.slice(at - from, Math.max(at, edit.start) - from);
    if (edit.start >= from) text += edit.text;
    at = Math.min(to, edit.end);
  }
  return text + piece.slice(at - from);
}

function editsOf(text: string): readonly Edit[] {
  return Array.from(text.matchAll(/[^\n]*(?:\n|$)/g)).flatMap(({ 0: line, index }) =>
    editsIn(line).map(({ start, end, text: other }) => ({
      start: index + start,
      end: index + end,
      text: other,
    })),
  );
}

/** A row of dashes is removed with the end of its line. */
function editsIn(line: string): readonly Edit[] {
  if (DASHES.test(line)) return [{ start: 0, end: line.length, text: "" }];
  if (isRow(line)) return Array.from(line.matchAll(PIPES), (pipes) => editOf(pipes, line.trimEnd().length));
  const [hashes = ""] = /^#{1,6}\s+/.exec(line) ?? [];
  return hashes === "" ? [] : [{ start: 0, end: hashes.length, text: "" }];
}

const DASHES = /^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** A row that is cut by the surroundings may lack its first or last pipe. */
function isRow(line: string): boolean {
  const pipes = line.split("|").length - 1;
  return pipes > 2 || (pipes > 0 && /^\s*\||\|\s*$/.test(line));
}

/** Empty cells between two others leave no mark. */
const PIPES = /(?:(?<![^\S\n])[^\S\n]+)?\|(?:[^\S\n]*\|)*[^\S\n]*/g;

function editOf({ 0: pipes, index }: RegExpExecArray, length: number): Edit {
  const isOuter = index === 0 || index + pipes.trimEnd().length >= length;
  return { start: index, end: index + pipes.length, text: isOuter ? "" : " · " };
}
