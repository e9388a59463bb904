/**
 * Finds where in the structure of a YAML file a cursor is, by columns and brackets alone: the file need not be well-formed
 * while someone types in it.
 */
import { type EntriesAround, entriesAround, keysBeside } from "./entries-around.ts";
import { flowCursor } from "./flow-cursor.ts";
import { type LineMark, type MarkedLines, markedLines } from "./line-marks.ts";
import { textCursor } from "./text-cursor.ts";

export interface YamlCursor {
  /**
   * The keys that lead to the place, the outermost first, and `[]` for each list. A key that the cursor is at is not among
   * them.
   */
  readonly path: readonly string[];
  /** What may be written there. `either`: a value, or the first key of a map. */
  readonly stands: "key" | "value" | "either";
  /** The other keys of the map that the place is in, each with what is written behind it on its line. */
  readonly beside: ReadonlyMap<string, string>;
  /** What is written at the place, from `start` to `end`, without the quotation marks of YAML around it. */
  readonly start: number;
  readonly end: number;
  /** The quotation mark of YAML that a value begins with. */
  readonly quote: '"' | "'" | undefined;
  /** It is between braces or brackets of YAML. */
  readonly isInFlow: boolean;
  /** A key is followed by its colon. */
  readonly hasColon: boolean;
}

/** What stands for the items of a list in a path. */
export const ITEM = "[]";

/** Undefined where nothing can be written, as in a comment. `offset` is in UTF-16 code units. */
export function yamlCursor(text: string, offset: number): YamlCursor | undefined {
  const lines = markedLines(text);
  const around = entriesAround(lines, offset);
  // A text or bracket that is still open goes on to the cursor, whatever the lines in between look like.
  for (const [at, mark] of around.above.entries()) {
    const path = around.above.slice(0, at + 1).map(stepOf);
    const found = valueCursor({ lines, offset, mark, path, around });
    if (found === "nothing") return undefined;
    if (found !== undefined) return found;
  }
  return entryCursor({ lines, offset, around });
}

/** An entry whose value may contain the cursor. */
export interface HeldPlace {
  readonly lines: MarkedLines;
  readonly offset: number;
  readonly mark: LineMark;
  /** Leads to the value of `mark`. */
  readonly path: readonly string[];
}

function valueCursor(
  place: HeldPlace & { readonly around: EntriesAround },
): YamlCursor | "nothing" | undefined {
  const { lines, mark, around } = place;
  const isEntry = lines
    .marksOf(mark.line)
    .some(({ kind, start }) => kind !== "words" && start === mark.value);
  if (isEntry) return undefined;
  const inFlow = flowCursor(place);
  if (inFlow !== undefined) return inFlow;
  const inText = textCursor(place);
  if (inText === undefined || inText === "nothing") return inText;
  const beside = keysBeside(mark.kind === "dash" ? around.own : mark, lines);
  const isWord = mark.kind === "dash" && around.own.start === mark.value && inText.quote === undefined;
  return { ...inText, beside, stands: !isWord ? "value" : beside.size > 0 ? "key" : "either" };
}

function stepOf({ kind, key }: LineMark): string {
  return kind === "dash" ? ITEM : key;
}

/** The cursor is at a key, behind a dash or colon with nothing behind it, or on an empty line. */
function entryCursor({
  lines,
  offset,
  around: { above, own },
}: {
  readonly lines: MarkedLines;
  readonly offset: number;
  readonly around: EntriesAround;
}): YamlCursor | undefined {
  const holder = above.at(-1);
  const isBehindColon = holder?.kind === "key" && holder.line === own.line;
  const end = own.kind === "key" ? own.start + endOfKey(lines.text.slice(own.start, own.value)) : own.end;
  const isPast = own.kind === "key" && offset > end;
  if (isPast || /^[^\S\n]*#|\s#/.test(lines.text.slice(lines.beginOf(own.line), offset))) return undefined;
  const beside = keysBeside(isBehindColon ? holder : own, lines);
  const isKey = own.kind === "key" || beside.size > 0;
  return {
    path: above.map(stepOf),
    stands: isBehindColon ? "value" : isKey ? "key" : "either",
    beside,
    ...{ start: own.start, end, quote: undefined, isInFlow: false, hasColon: own.kind === "key" },
  };
}

function endOfKey(written: string): number {
  return written.trimEnd().slice(0, -1).trimEnd().length;
}
