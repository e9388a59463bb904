/** Takes the marks of Markdown out of what is shown of a source. */

/**
 * Returns the pieces of a text that is read on end, without the "#" of headings, the pipes at the ends of rows and the
 * rows of dashes below heads; pipes between cells become " · ". Words stay as they are: what is anchored, and what
 * is quoted, is the source's text and not this.
 */
export function readableSource(pieces: readonly string[]): readonly string[] {
  const edits = editsOf(pieces.join(""));
  const starts = pieces.map((_, at) => pieces.slice(0, at).join("").length);
  return pieces.map((piece, at) => edited(piece, starts[at] ?? 0, edits));
}

/** What stands in place of a stretch of the whole text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that goes over several pieces takes its part out of each; its text stands in the one that it begins in. */
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

/** A row of dashes goes with its line's end. */
function editsIn(line: string): readonly Edit[] {
  if (DASHES.test(line)) return [{ start: 0, end: line.length, text: "" }];
  if (isRow(line)) return Array.from(line.matchAll(PIPES), (pipes) => editOf(pipes, line.trimEnd().length));
  const [hashes = ""] = /^#{1,6}\s+/.exec(line) ?? [];
  return hashes === "" ? [] : [{ start: 0, end: hashes.length, text: "" }];
}

const DASHES = /^\s*(?:\|\s*)?(?::?-{2,}:?\s*\|\s*)+(?::?-{2,}:?\s*)?$/;

/** A row that surroundings cut may lack the pipe at either end. */
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
