/** Counts what a sentence lists, whatever its items look like: "a banker, two generals and a singer" are four. */
import { countWhile } from "../../text/count-while.ts";
import { matchesOf } from "../../text/matches-of.ts";
import type { Figure } from "./figure.ts";

export interface Listed {
  readonly place: { readonly start: number; readonly end: number };
  readonly count: number;
}

export type ListReader = (text: string, figures: readonly Figure[]) => readonly Listed[];

/** Prepares a pattern of the words that come before the last item of a list. */
export function listReader(end: string): ListReader {
  const separator = new RegExp(`,? (?:${end}) (?=\\p{L}|\\d)|, (?=\\p{L}|\\d)`, "gu");
  return (text, figures) =>
    sentencesOf(text).flatMap((sentence) => {
      const items = itemsOf(text, sentence, separator);
      return runsOf(items).flatMap((run) => countsOf(run, figures));
    });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Item extends Place {
  readonly words: number;
  /** True where "and" comes before it. */
  readonly isLast: boolean;
}

function sentencesOf(text: string): readonly Place[] {
  return Array.from(text.matchAll(/[^.;:!?()]+/g), ({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
  }));
}

function itemsOf(text: string, { start, end }: Place, separator: RegExp): readonly Item[] {
  const words = text.slice(start, end);
  const separators = matchesOf(separator, words);
  const starts = [0, ...separators.map(({ 0: found, index }) => index + found.length)];
  const ends = [...separators.map(({ index }) => index), words.length];
  return starts.map((from, at) => ({
    start: start + from,
    end: start + (ends[at] ?? from),
    words: words.slice(from, ends[at]).trim().split(/\s+/).length,
    isLast: /\p{L}/u.test(separators[at - 1]?.[0] ?? ""),
  }));
}

/** In items. Nobody counts a longer list. */
const MOST = 40;

/** In words. An item is shorter, except that the first may have a sentence before it, and the last one after it. */
const LONGEST = 6;

/** Returns the longest lists: from one item to another after "and", with short ones between. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const breaks = items.flatMap(({ words }, at) => (words > LONGEST ? [at] : []));
  const edges = [...new Set([0, ...breaks, items.length - 1])].sort((a, b) => a - b);
  return edges
    .slice(1)
    .map((to, at) => items.slice(edges[at], to + 1))
    .map((run) => run.slice(0, run.findLastIndex(({ isLast }) => isLast) + 1))
    .filter(({ length }) => length >= 3 && length <= MOST);
}

/** The number of items, and the number that the numerals in them add up to. */
function countsOf(run: readonly Item[], figures: readonly Figure[]): readonly Listed[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const place = { start: first.start, end: last.end };
  const sum = run.reduce((total, item) => total + numberOf(item, figures), 0);
  return [...new Set([run.length, sum])].map((count) => ({ place, count }));
}

/** "Two generals" count as two. An item without a number counts as one. */
function numberOf({ start, end }: Item, figures: readonly Figure[]): number {
  const figure = figures[firstBehind(figures, end) - 1];
  if (figure === undefined || figure.start < start) return 1;
  if (figure.kind !== "number" || figure.form !== "cardinal") return 1;
  const [reading] = figure.readings;
  return reading?.unit === undefined ? (reading?.value ?? 1) : 1;
}

/** Returns the index of the first figure that begins at `at` or after it. The figures are in the order of the text. */
function firstBehind(figures: readonly Figure[], at: number): number {
  return countWhile(figures, ({ start }) => start < at);
}
