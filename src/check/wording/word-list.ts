/** Turns lists of words into patterns over folded texts. Every rule on wordings searches with them. */

import { matchesOf } from "../../text/matches-of.ts";
import { FirstWordIndex, LETTERS, MARKS } from "./first-words.ts";

/** Where a listed word or phrase is in a folded text, in UTF-16 code units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns letters as lists write them, in lower case and without diacritics. Each keeps its length, so that places
 * stay.
 */
export function foldKeepingPlaces(text: string): string {
  return text.replaceAll(/[^ -~\n]|[A-Z]/g, foldUnit);
}

function foldUnit(unit: string): string {
  if (unit === "’") return "'";
  if (unit === "\u00a0" || unit === "\u202f") return " ";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0) || unit;
}

interface KnownList {
  readonly number: number;
  readonly list: string;
  /** Made when it is first searched with. */
  pattern: RegExp | undefined;
}

const lists = new Map<string, KnownList>();
const index = new FirstWordIndex();

interface KnownText {
  /** How many lists there were when `mayHold` was made. */
  lists: number;
  /** The numbers of the lists that may be in it. */
  mayHold: ReadonlySet<number>;
  /** By the lists' numbers. Rules look for the same words in the same sentences again and again. */
  readonly found: Map<number, readonly Hit[]>;
}

const texts = new Map<string, KnownText>();

/** Texts that are remembered. When there are more, all of them are forgotten. */
const MOST_TEXTS = 10_000;

/** Returns the places of a list's entries, in order and without overlaps. */
export function findListed(list: string, folded: string): readonly Hit[] {
  if (list === "") return NONE;
  const one = knownList(list);
  const { mayHold, found } = knownText(folded, one);
  if (!mayHold.has(one.number)) return NONE;
  const known = found.get(one.number);
  if (known !== undefined) return known;
  const hits = search(one, folded);
  found.set(one.number, hits);
  return hits;
}

const NONE: readonly Hit[] = [];

function knownList(list: string): KnownList {
  const one = lists.get(list);
  if (one !== undefined) return one;
  const made = { number: lists.size, list, pattern: undefined };
  lists.set(list, made);
  index.add(list, made.number);
  return made;
}

function knownText(folded: string, { number }: KnownList): KnownText {
  const text = texts.get(folded);
  if (text !== undefined && text.lists > number) return text;
  const mayHold = index.inText(folded);
  if (text !== undefined) return Object.assign(text, { lists: lists.size, mayHold });
  if (texts.size >= MOST_TEXTS) texts.clear();
  const made = { lists: lists.size, mayHold, found: new Map() };
  texts.set(folded, made);
  return made;
}

function search(one: KnownList, folded: string): readonly Hit[] {
  one.pattern ??= patternOf(one.list);
  return matchesOf(one.pattern, folded).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** True where `folded` contains an entry of the list. */
export function hasListed(list: string, folded: string): boolean {
  return findListed(list, folded).length > 0;
}

function patternOf(list: string): RegExp {
  const source = sourceOf(list);
  return new RegExp(source, source.includes("\\p{") ? "gu" : "g");
}

/** One letter that folding leaves unchanged, because two would move what follows. */
const LIGATURES: Readonly<Record<string, string>> = { ss: "ß", oe: "œ", ae: "æ" };

/**
 * Longer entries come first, so that a phrase is found before its first word. Entries are grouped by their first
 * letter, so that few are tried at each place.
 */
function sourceOf(list: string): string {
  const entries = list.split(" ").toSorted((a, b) => b.length - a.length);
  const groups = Map.groupBy(entries, (entry) => /^(?!ss|oe|ae)[a-z]/.exec(entry)?.[0] ?? "");
  const alternatives = [...groups].map(
    ([letter, group]) =>
      `${letter}(?:${group.map((entry) => patternOfEntry(entry.slice(letter.length))).join("|")})`,
  );
  return `(?<![${LETTERS}${MARKS}])(?:${alternatives.join("|")})(?![${LETTERS}${MARKS}])`;
}

function patternOfEntry(entry: string): string {
  return entry
    .replaceAll("*", `[${LETTERS}'-]*`)
    .replaceAll("_", " +")
    .replaceAll(/ss|oe|ae/g, (pair) => `(?:${pair}|${LIGATURES[pair]})`)
    .replace(PARTED, `[^,.;:!?()]{0,${MOST_BETWEEN}} $<particle>${AT_THE_END}`);
}

/** In "nahm…zu", the particle ends its clause. */
const PARTED = /…(?<particle>\p{L}+)/u;

/** In UTF-16 code units. */
const MOST_BETWEEN = 80;

const AT_THE_END = "(?= *(?:[,.;:!?()]|und |$))";
