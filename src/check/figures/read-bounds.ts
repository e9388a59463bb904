/** Finds what bounds a figure: "more than" before it, "or more" after it. */

import type { Lexicon } from "../languages/lexicon.ts";
import type { BoundPhrases } from "../languages/topics/bounds.ts";
import type { Bare, Bound, Figure } from "./figure.ts";
import { phrase } from "./surface.ts";

export interface BoundReader {
  readonly quantities: Places;
  readonly moments: Places;
  /** "Limit" in the label of a cell. */
  readonly heads: Search;
  /** "Over" before "two weeks", and the weeks. */
  readonly during: readonly [RegExp, RegExp];
  /** "Hasta" before a figure, alone and with the beginning of a range before it. */
  readonly until: readonly [RegExp, RegExp];
}

interface Places {
  readonly before: Search;
  readonly behind: Search;
}

interface Search {
  readonly pattern: RegExp;
  /** What each group of the pattern means. */
  readonly bounds: readonly (readonly Bound[])[];
}

/** Prepares a language's patterns, once for many texts. */
export function boundReader(lexicon: Lexicon | undefined): BoundReader {
  return {
    quantities: placesOf(lexicon && quantityBounds(lexicon), lexicon),
    moments: placesOf(lexicon?.momentBounds, lexicon, ",?"),
    heads: searchFor(lexicon?.heads ?? [], (groups) => `(?<!\\p{L})(?:${groups})(?!\\p{L})`),
    during: [
      new RegExp(`(?:${lexicon?.spanBounds ?? NEVER}) *$`, "u"),
      new RegExp(`^[ -]+(?:${phrase(lexicon?.spans ?? NEVER)})`, "u"),
    ],
    until: untilReader(lexicon),
  };
}

function untilReader(lexicon: Lexicon | undefined): BoundReader["until"] {
  const until = `(?<!\\p{L})(?:${phrase(lexicon?.until ?? NEVER)}) +$`;
  const since = `(?<!\\p{L})(?:${phrase(lexicon?.since ?? NEVER)}) +(?:[^\\s,;:]+ +){1,3}`;
  return [new RegExp(until, "u"), new RegExp(`${since}${until}`, "u")];
}

const NEVER = "(?!)";

/** Limits come first, because they are longer than the bounds in which they may end: "no donor may give more than". */
function quantityBounds({ limits, bounds }: Lexicon): BoundPhrases {
  return {
    before: [...limits.before, ...bounds.before],
    behind: [...limits.behind, ...bounds.behind],
  };
}

/** `aside` is what may come between a figure and a bound after it: "in May, at the latest". */
function placesOf(phrases: BoundPhrases | undefined, lexicon: Lexicon | undefined, aside = ""): Places {
  const between = `[ (]*(?:(?:${phrase(lexicon?.articlesBetween ?? NEVER)}) +)?`;
  const { before = [], behind = [] } = phrases ?? {};
  return {
    before: searchFor(before, (groups) => `(?<![\\p{L}\\d])(?:${groups})${between}$`),
    behind: searchFor(
      behind,
      (groups) => `^${aside}[ -]*(?:\\p{Ll}+ +){0,2}?(?:${groups})(?!\\p{L})(?! +${numberOf(lexicon)})`,
    ),
  };
}

function searchFor(list: BoundPhrases["before"], pattern: (groups: string) => string): Search {
  const groups = list.map(([source]) => `(${phrase(source)})`).join("|") || NEVER;
  return { pattern: new RegExp(pattern(groups), "u"), bounds: list.map(([, bounds]) => bounds) };
}

/** What follows "at least" where that bounds the next number: "over two days that at least six". */
function numberOf(lexicon: Lexicon | undefined): string {
  return `(?:\\d|(?:${[...(lexicon?.cardinals.keys() ?? [])].join("|") || NEVER})(?!\\p{L}))`;
}

const REACH = 96;

/** Returns the figure with its bounds. `words` is the surface of the whole text. "Under Article 5" is not a bound. */
export function bound(figure: Bare, words: string, reader: BoundReader): Figure {
  if (figure.kind === "number" && figure.designated?.isProper) {
    return { ...figure, bounds: ["exactly"], bounded: { start: figure.start, end: endOf(figure) } };
  }
  const { before, behind } = isMoment(figure) ? reader.moments : reader.quantities;
  const ahead = words.slice(Math.max(0, figure.start - REACH), figure.start);
  const after = words.slice(figure.end, figure.end + REACH);
  const isUntil = reader.until[isYear(figure, words) ? 0 : 1].test(ahead);
  // "Desde 2021" is a date, and "desde 200 euros" a bound.
  const ofYear = isYear(figure, words) ? search(ahead, reader.moments.before) : undefined;
  const first = isUntil ? undefined : (ofYear ?? search(ahead, before));
  const second = search(after, behind);
  // "Until 24 October at the earliest" means at least that.
  const isWeak = first?.bounds[0] === "exactly" && second !== undefined;
  if (first !== undefined && !isWeak) {
    const isDuring = reader.during[0].test(ahead) && reader.during[1].test(after);
    const bounds: readonly Bound[] = isDuring ? ["exactly", ...first.bounds] : first.bounds;
    const start = figure.start - ahead.length + first.index;
    return { ...figure, bounds, bounded: { start, end: endOf(figure) } };
  }
  const end = Math.max(endOf(figure), figure.end + (second?.length ?? 0));
  return { ...figure, bounds: second?.bounds ?? ["exactly"], bounded: { start: figure.start, end } };
}

/** True for four digits that count nothing and have no unit. */
function isYear(figure: Bare, words: string): boolean {
  if (figure.kind !== "number" || figure.counts) return false;
  const hasUnit = figure.readings.some(({ unit }) => unit !== undefined);
  return !hasUnit && /^(?:1[5-9]|20)\d\d$/.test(words.slice(figure.start, figure.end));
}

/**
 * Returns the bounds that a label such as "Reopens no earlier than" or "Weight limit" sets for the figure in the cell
 * after it.
 */
export function boundsOfLabel(label: string, { quantities, moments, heads }: BoundReader): readonly Bound[] {
  const words = `${label.trim()} `.slice(-REACH);
  return [quantities.before, moments.before, heads].flatMap((one) => search(words, one)?.bounds ?? []);
}

/** Returns where a figure ends, including its unit. */
export function endOf(figure: Bare): number {
  return (figure.kind === "number" ? figure.measuredTo : undefined) ?? figure.end;
}

function isMoment({ kind }: Bare): boolean {
  return kind === "date" || kind === "time";
}

function search(
  words: string,
  { pattern, bounds }: Search,
): { readonly bounds: readonly Bound[]; readonly index: number; readonly length: number } | undefined {
  const match = pattern.exec(words);
  const found = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
  const meaning = bounds[found];
  return match === null || meaning === undefined
    ? undefined
    : { bounds: meaning, index: match.index, length: match[0].length };
}
