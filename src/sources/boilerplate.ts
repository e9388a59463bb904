/** Marks the parts of a page's text that are not its content: menus, notices, related stories. */
import { diffArrays } from "diff";
import type { TextPosition } from "../model/excerpt.ts";
import { sourceText } from "./source-text.ts";

/** Shorter lines occur in many places by chance. They count as content only next to other lines of it. */
const TELLING = 25;

/** In code units: a shorter run is a caption or a byline rather than a menu, and a shorter gap does not end a menu. */
const SHORT_RUN = 30;

/** Where a page has more runs, the longest are marked, since people read the file that lists them. */
const MOST_RUNS = 20;

/** The share of a page's letters that its content must have. With less, finding the content failed. */
const LEAST_CONTENT = 0.1;

/** In lines. A page and its content that differ more are compared line by line. */
const MOST_EDITS = 4000;

interface Line {
  /** Letters and digits alone, since finding the content moves spaces and rewrites code and links. */
  readonly letters: string;
  /** In UTF-16 code units of the text. Neither includes the line break. */
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the runs of lines of `text` that are in neither `content`, the part found to be the page's own, nor its
 * `title`, where they are long enough for a menu or a notice. A run's end is exclusive. Returns none where `content`
 * contains almost nothing of the text, since that proves nothing.
 */
export function markBoilerplate(page: {
  readonly text: string;
  readonly content: string;
  readonly title: string | undefined;
}): readonly TextPosition[] {
  const lines = linesOf(page.text);
  const kept = keptLines(lines, page);
  if (countLetters([...kept]) < countLetters(lines) * LEAST_CONTENT) return [];
  const { codePointsBefore } = sourceText({ file: "", text: page.text, sha256: "" });
  return runsOf(lines, (line) => !kept.has(line)).map(({ start, end }) => ({
    start: codePointsBefore(start),
    end: codePointsBefore(end),
  }));
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    letters: lettersOf(line),
    start: index,
    end: index + line.length,
  })).filter(({ letters }) => letters !== "");
}

/** An item's number is rewritten too. */
const LABEL = /^(?:\d{1,4}|\p{L}{1,4})\. /u;

function lettersOf(line: string): string {
  return line.replace(LABEL, "").replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

function countLetters(lines: readonly Line[]): number {
  return lines.reduce((sum, { letters }) => sum + letters.length, 0);
}

function keptLines(
  lines: readonly Line[],
  { content, title }: { readonly content: string; readonly title: string | undefined },
): ReadonlySet<Line> {
  const whole = lettersOf(content);
  const head = lettersOf(title ?? "");
  const kept = new Set(
    lines.filter(({ letters }) => letters === head || (letters.length >= TELLING && whole.includes(letters))),
  );
  const aligned = diffArrays(
    lines.map(({ letters }) => letters),
    linesOf(content).map(({ letters }) => letters),
    { maxEditLength: MOST_EDITS },
  );
  let at = 0;
  for (const { added, removed, count = 0 } of aligned ?? []) {
    if (added) continue;
    if (!removed) for (const line of lines.slice(at, at + count)) kept.add(line);
    at += count;
  }
  return kept;
}

function runsOf(lines: readonly Line[], isIn: (line: Line) => boolean): readonly TextPosition[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of lines.filter(isIn)) {
    const last = runs.at(-1);
    if (last !== undefined && start - last.end < SHORT_RUN) last.end = end;
    else runs.push({ start, end });
  }
  const longest = runs
    .filter(({ start, end }) => end - start >= SHORT_RUN)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_RUNS);
  return longest.toSorted((a, b) => a.start - b.start);
}
