/** Finds texts that nest deeper, or have more marks, than anybody means: parsing them would take time and stack without bound. */
import type { Nodes } from "mdast";
import type { MarkPlace } from "./markdown-marks.ts";

/** Of quotations and lists in one another, and of emphasis and links. */
export const DEEPEST = 32;

/** A mark of a quotation or list, with the white space before it. */
const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** Rules of dashes or stars nest nothing. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** Returns the marks of the first line that begins with too many of them, or is indented for as many. */
export function deepMarks(markdown: string): MarkPlace | undefined {
  let start = 0;
  for (const line of markdown.split("\n")) {
    const { count, end } = containersOf(line);
    if (count > DEEPEST) return { start, end: start + end };
    start += line.length + 1;
  }
  return undefined;
}

/** Of stars, underscores and brackets in one paragraph: the parser holds each that closes against all that might have opened it. */
export const MOST_MARKS = 2000;

const MARKS = /(?<!\\)(?:\*+|_+|[[\]])/g;

/** Stars, and underscores at a word's beginning or end: those inside a word mark nothing. */
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
  // a level of a list is indented by two columns at least
  return { count: count === 0 ? 0 : count + Math.floor(indent / 2), end };
}

/** True where a node has more than so many around it; walks without recursion. */
export function isDeep(root: Nodes): boolean {
  let level: readonly Nodes[] = [root];
  // a list's item and its paragraph are nodes of their own
  for (let depth = 0; depth <= 3 * DEEPEST; depth += 1) {
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}
