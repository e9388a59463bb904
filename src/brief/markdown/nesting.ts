/**
 * Finds texts with more nesting or more marks than anyone would write on purpose. Parsing them would take unlimited
 * time and stack.
 */
import type { Nodes } from "mdast";
import type { MarkPlace } from "./markdown-marks.ts";

/** Levels of quotations and lists inside one another, and of emphasis and links. */
export const DEEPEST = 32;

/** A mark of a quotation or list, with the white space before it. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** Horizontal rules of dashes or stars do not nest. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/**
 * Returns the marks of the first line that begins with too many of them, or is indented as far as too many would be.
 */
export function deepMarks(markdown: string): MarkPlace | undefined {
  let start = 0;
  for (const line of markdown.split("\n")) {
    const { count, end } = containersOf(line);
    if (count > DEEPEST) return { start, end: start + end };
    start += line.length + 1;
  }
  return undefined;
}

/**
 * The most stars, underscores and brackets in one paragraph. The parser compares each closing mark with all that might
 * have opened it.
 */
export const MOST_MARKS = 2000;

const MARKS = /(?<!\\)(?:\*+|_+|[[\]])/g;

/** Stars, and underscores at the beginning or end of a word. Underscores inside a word mark nothing. */
export const EMPHASIS = /(?<![*\\])\*+|(?<![\p{L}\p{N}_\\])_+|(?<![_\\])_+(?![\p{L}\p{N}_])/gu;

/** Returns the place of the first paragraph with too many of them. */
export function crowdedMarks(markdown: string, counted: RegExp = MARKS): MarkPlace | undefined {
  let start = 0;
  for (const paragraph of markdown.split(/(?<=\n)(?=[^\S\n]*\n)/)) {
    const marks = paragraph.match(counted)?.length ?? 0;
    const end = start + paragraph.trimEnd().length;
    if (marks > MOST_MARKS) return { start: end - paragraph.trim().length, end };
    start += paragraph.length;
  }
  return undefined;
}

function containersOf(line: string): { readonly count: number; readonly end: number } {
  if (RULE.test(line)) return { count: 0, end: 0 };
  CONTAINER.lastIndex = 0;
  let [count, end] = [0, 0];
  while (CONTAINER.test(line)) {
    count += 1;
    end = CONTAINER.lastIndex;
  }
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
  // A level of a list is indented by at least two columns.
  return { count: count === 0 ? 0 : count + Math.floor(indent / 2), end };
}

/** True where a node is inside more than so many others. Walks without recursion. */
export function isDeep(root: Nodes): boolean {
  let level: readonly Nodes[] = [root];
  // A list's item and its paragraph are separate nodes.
  for (let depth = 0; depth <= 3 * DEEPEST; depth += 1) {
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}
