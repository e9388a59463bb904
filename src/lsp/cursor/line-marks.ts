/** Reads where the entries of YAML begin on each line: dashes, and keys with their colons. */
import { countWhile } from "../../text/count-while.ts";
import { isDash, keyLength } from "../../yaml/yaml-lines.ts";

export interface LineMark {
  /** `words`: what is neither, such as a text after a dash, or a key that is being typed. */
  readonly kind: "dash" | "key" | "words";
  /** How far it is from the start of its line, in UTF-16 code units. */
  readonly column: number;
  /** Its line, from 0. */
  readonly line: number;
  /** The offset at which it begins. */
  readonly start: number;
  /** The offset at which its value begins, or would. */
  readonly value: number;
  /** The offset at which its line ends, without white space. */
  readonly end: number;
  /** A key without its quotation marks; empty for all else. */
  readonly key: string;
}

export interface MarkedLines {
  readonly text: string;
  readonly count: number;
  /** Returns the line that contains an offset. */
  readonly lineAt: (offset: number) => number;
  /** Returns the offset at which a line begins. */
  readonly beginOf: (line: number) => number;
  /** Returns none for an empty line, and for a comment. */
  readonly marksOf: (line: number) => readonly LineMark[];
}

/** A line is read when it is first asked for. */
export function markedLines(text: string): MarkedLines {
  const begins = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) begins.push(at + 1);
  const beginOf = (line: number): number => begins[line] ?? text.length;
  const known = new Map<number, readonly LineMark[]>();
  return {
    text,
    count: begins.length,
    lineAt: (offset) => Math.max(0, countWhile(begins, (begin) => begin <= offset) - 1),
    beginOf,
    marksOf: (line) => {
      const [from, to] = [beginOf(line), beginOf(line + 1)];
      const marks = known.get(line) ?? marksIn(text.slice(from, to), { begin: from, line });
      known.set(line, marks);
      return marks;
    },
  };
}

function marksIn(
  written: string,
  { begin, line }: { readonly begin: number; readonly line: number },
): readonly LineMark[] {
  const words = written.trimEnd();
  const whole = written.replace(/\r?\n$/, "");
  const marks: LineMark[] = [];
  let column = words.length - words.trimStart().length;
  const add = (kind: LineMark["kind"], length: number, key = ""): void => {
    const gap = /^[ \t]*/.exec(whole.slice(column + length))?.[0].length ?? 0;
    const value = begin + column + length + gap;
    marks.push({ kind, column, line, start: begin + column, value, end: begin + words.length, key });
    column += length + gap;
  };
  if (words.startsWith("#", column)) return [];
  while (isDash(words.slice(column))) add("dash", 1);
  const rest = words.slice(column);
  const length = keyLength(rest);
  if (length !== undefined) add("key", length, keyIn(rest.slice(0, length)));
  else if (rest !== "" && !rest.startsWith("#")) add("words", 0);
  return marks;
}

function keyIn(written: string): string {
  return written
    .slice(0, -1)
    .trimEnd()
    .replace(/^(["'])(.*)\1$/, "$2");
}
