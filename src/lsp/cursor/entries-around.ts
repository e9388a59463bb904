/** Finds the entries of YAML that a place is inside of, by the columns of their dashes and keys. */
import type { LineMark, MarkedLines } from "./line-marks.ts";

export interface EntriesAround {
  /** The dashes and keys that the place is below or behind, the outermost first. */
  readonly above: readonly LineMark[];
  /** What is at the place: a key, words, or nothing yet. */
  readonly own: LineMark;
}

export function entriesAround(lines: MarkedLines, offset: number): EntriesAround {
  const line = lines.lineAt(offset);
  const marks = lines.marksOf(line);
  const before = marks.filter(({ kind, value }) => kind !== "words" && value <= offset);
  const at = marks.find((mark) => !before.includes(mark) && mark.start <= offset);
  const own = at ?? nothingAt(offset, { line, begin: lines.beginOf(line) });
  return { own, above: [...parentsOf(before[0] ?? own, lines), ...before] };
}

/** Returns the other keys of the map that `mark` is in, or would be in, each with what is written behind it on its line. */
export function keysBeside(mark: LineMark, lines: MarkedLines): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const read = (line: number): void => {
    for (const { kind, column, key, value, end } of lines.marksOf(line))
      if (kind === "key" && column === mark.column) found.set(key, lines.text.slice(value, end));
  };
  const endsMap = (line: number): boolean =>
    lines.marksOf(line).some(({ kind, column }) => kind !== "words" && column < mark.column);
  // The first key of a map in a list is behind its dash.
  for (let line = mark.line - 1, ended = endsMap(mark.line); line >= 0 && !ended; line -= 1) {
    read(line);
    ended = endsMap(line);
  }
  for (let line = mark.line + 1; line < lines.count && !beginsBefore(line); line += 1) read(line);
  return found;

  function beginsBefore(line: number): boolean {
    const [first] = lines.marksOf(line);
    return first !== undefined && first.column < mark.column;
  }
}

function nothingAt(
  offset: number,
  { begin, line }: { readonly begin: number; readonly line: number },
): LineMark {
  return { kind: "words", column: offset - begin, line, start: offset, value: offset, end: offset, key: "" };
}

function parentsOf(first: LineMark, lines: MarkedLines): readonly LineMark[] {
  const parents: LineMark[] = [];
  let inner = first;
  for (let line = first.line - 1; line >= 0 && !isOutermost(inner); line -= 1) {
    for (const mark of lines.marksOf(line).toReversed()) {
      if (mark.kind === "words" || !isParent(mark, inner)) continue;
      parents.unshift(mark);
      inner = mark;
    }
  }
  return parents;
}

function isOutermost({ column, kind }: LineMark): boolean {
  return column === 0 && kind !== "dash";
}

/** A list may begin as far left as its key. */
function isParent(outer: LineMark, inner: LineMark): boolean {
  const isItsList = outer.kind === "key" && inner.kind === "dash" && outer.column === inner.column;
  return outer.column < inner.column || isItsList;
}
