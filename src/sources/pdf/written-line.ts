/** Turns a page's lines of letters into lines of text. */
import { gapsOf } from "./gaps.ts";
import { directionsOf, lineText } from "./line-text.ts";
import type { Line } from "./lines.ts";
import type { Block } from "./structure.ts";

export interface WrittenLine {
  readonly text: string;
  /** A large letter beside this line and the next, which begins the text. */
  readonly initial: string | undefined;
  /** In points along the line from where reading starts, also for lines that are read from the right. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  /** The size of its letters, in points. */
  readonly size: number;
  readonly angle: number;
  /** The width of its first word. */
  readonly firstWord: number;
  readonly isRow: boolean;
  readonly block: Block | undefined;
}

/** Returns the lines in their order. */
export function writeLines(lines: readonly Line[]): readonly WrittenLine[] {
  const gaps = gapsOf(lines);
  const directions = directionsOf(lines);
  const written = lines.map((line, at): WrittenLine => {
    const direction = directions[at] ?? "ltr";
    const own = gaps[at] ?? [];
    const text = lineText(line, own, direction);
    const { start, end, baseline, size, angle, block } = line;
    const width = direction === "rtl" ? end - (own.at(-1)?.end ?? start) : (own[0]?.start ?? end) - start;
    return {
      ...{ text, initial: undefined, baseline, size, angle, block },
      ...(direction === "rtl" ? { start: -end, end: -start } : { start, end }),
      firstWord: width,
      isRow: text.includes("\t"),
    };
  });
  return joinInitials(written);
}

/** It may follow a quotation mark. */
const LARGE_LETTER = /^\p{P}?\p{L}\p{M}*$/u;

/** How many times larger an initial is. */
const LARGER = 1.6;

/** How many lines the page may draw between an initial and the line that it begins. */
const NEAR = 40;

function joinInitials(lines: readonly WrittenLine[]): readonly WrittenLine[] {
  const initials = new Map<WrittenLine, WrittenLine>();
  lines.forEach((line, at) => {
    if (!LARGE_LETTER.test(line.text)) return;
    const beside = lines.slice(at + 1, at + 1 + NEAR).filter((next) => isInitial(line, next));
    const [top] = beside.toSorted((a, b) => b.baseline - a.baseline);
    if (top !== undefined) initials.set(top, line);
  });
  const joined = new Set(initials.values());
  return lines
    .filter((line) => !joined.has(line))
    .map((line) => ({ ...line, initial: initials.get(line)?.text }));
}

function isInitial(line: WrittenLine, next: WrittenLine): boolean {
  const above = next.baseline - line.baseline;
  const aside = next.start - line.end;
  return (
    line.angle === next.angle &&
    line.size > next.size * LARGER &&
    above > -line.size * 0.1 &&
    above < line.size &&
    aside > -line.size * 0.2 &&
    aside < line.size
  );
}
