/** Gives rules the text around excerpts, one source after the other. */
import type { ResolvedExcerpt, ResolvedSource } from "../model/resolved.ts";
import type { SourceText } from "../sources/source-text.ts";
import { asRead } from "../text/as-read.ts";
import { matchesOf } from "../text/matches-of.ts";
import type { RuleContext } from "./rules/rule.ts";

export interface Paragraph {
  readonly words: string;
  /** Where the excerpt begins in it, in UTF-16 code units. */
  readonly at: number;
}

/**
 * Returns each excerpt with its paragraph. Leaves out an excerpt that is not found in its source, or whose source's
 * text is not in the folder.
 */
export function paragraphsAround(
  excerpts: Iterable<ResolvedExcerpt>,
  { textOf }: RuleContext,
): ReadonlyMap<ResolvedExcerpt, Paragraph> {
  const bySource = Map.groupBy(excerpts, (excerpt) => excerpt.source);
  const paragraphs = new Map<ResolvedExcerpt, Paragraph>();
  // One source after the other, because only the last text asked for is kept.
  for (const [{ source }, ofSource] of bySource) {
    const text = textOf(source.id);
    if (text === undefined) continue;
    const isLong = hasLongLines(text.text);
    for (const excerpt of ofSource) {
      const { anchor } = excerpt;
      if ("position" in anchor) paragraphs.set(excerpt, paragraphAt(text, anchor.position, isLong));
    }
  }
  return paragraphs;
}

/** Returns each excerpt with the characters directly beside it, wherever lines and paragraphs end. */
export function edgesAround(
  excerpts: Iterable<ResolvedExcerpt>,
  { textOf }: RuleContext,
): ReadonlyMap<ResolvedExcerpt, Paragraph> {
  const edges = new Map<ResolvedExcerpt, Paragraph>();
  for (const [{ source }, ofSource] of Map.groupBy(excerpts, (excerpt) => excerpt.source)) {
    const text = textOf(source.id);
    if (text === undefined) continue;
    for (const excerpt of ofSource) {
      if (!("position" in excerpt.anchor)) continue;
      const { start, end } = excerpt.anchor.position;
      const [from, to] = [text.offsetOf(start), text.offsetOf(end)];
      // Read as the excerpt's own figures were, whose places count from where it begins.
      const before = asRead(text.text.slice(Math.max(0, from - EDGE), from)).text;
      edges.set(excerpt, {
        words: before + asRead(text.text.slice(from, to + EDGE)).text,
        at: before.length,
      });
    }
  }
  return edges;
}

/** Room for "no more than the", in UTF-16 code units. */
const EDGE = 48;

/** Returns what `read` makes of each source's whole text, for the sources whose text is in the folder. */
export function readWhole<T>(
  sources: Iterable<ResolvedSource>,
  { textOf }: RuleContext,
  read: (words: string, source: ResolvedSource) => T,
): ReadonlyMap<ResolvedSource, T> {
  const results = new Map<ResolvedSource, T>();
  for (const source of sources) {
    const text = textOf(source.source.id);
    if (text !== undefined) results.set(source, read(text.text, source));
  }
  return results;
}

/** In characters. Longer than any line that was wrapped by hand or by a mail program. */
const LONG_LINE = 120;

/** Where lines are long, they are paragraphs. Otherwise they are wrapped, and an empty line separates paragraphs. */
function hasLongLines(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    if (end - start > LONG_LINE) return true;
    start = end + 1;
  }
  return text.length - start > LONG_LINE;
}

function paragraphAt(
  { text, offsetOf }: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
  isLong: boolean,
): Paragraph {
  const parting = isLong ? /[\n\f]/g : /\n[^\S\n]*\n|\f/g;
  const [from, to] = [offsetOf(start), offsetOf(end)];
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  const begin = matchesOf(parting, before).at(-1);
  const finish = behind.search(parting);
  const head = before.slice(begin === undefined ? 0 : begin.index + begin[0].length);
  const tail = finish === -1 ? behind : behind.slice(0, finish);
  return { words: head + text.slice(from, to) + tail, at: head.length };
}

/**
 * A text without line breaks is one paragraph. What is this far away is no longer beside the excerpt (in UTF-16 code
 * units).
 */
const REACH = 2000;
