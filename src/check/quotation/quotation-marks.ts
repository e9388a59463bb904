/** Determines which quotation marks open and which close, in the typography of any language. */

import { countWhile } from "../../text/count-while.ts";
import { QUOTATION_MARKS } from "../../text/quotation-marks.ts";
import { LETTER } from "../../text/word-boundary.ts";

/** A mark in the text that contains it. */
export interface Place {
  readonly text: string;
  readonly at: number;
  /** From `surerClosers`, for the marks of the text. */
  readonly hasSurerCloser: (at: number) => boolean;
}

/** What may close each opening mark. A mark of the wrong shape still closes the quotation. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ...QUOTATION_MARKS,
  ["“", `${QUOTATION_MARKS.get("“")}“`],
  ["„", `${QUOTATION_MARKS.get("„")}„`],
  ["›", "‹›"],
  ["「", "」"],
  ["『", "』"],
  ["｢", "｣"],
  ["〝", "〞〟"],
  // the sign of inches and seconds, as some keyboards have it
  ["″", "″"],
]);

/** Every mark there is, openers and closers. */
export const MARKS: ReadonlySet<string> = new Set([...CLOSERS.keys(), ...[...CLOSERS.values()].join("")]);

/** Marks that only open, whatever is beside them. */
const ALWAYS_OPEN = new Set(["“", "„", "‟", "‚", "「", "『", "｢", "〝"]);

/** Marks that close, whatever is beside them, once a matching mark of another shape is open. */
const OTHERWISE_CLOSE = new Set(["”", "»", "›", "」", "』", "｣", "〞", "〟"]);

const SINGLE = new Set(["'", "‘", "’", "‛", "‚", "‹", "›"]);

/** True for marks that are also used as apostrophe, comma or arrow. A single one of them is no mistake. */
export function isSingle(mark: string): boolean {
  return SINGLE.has(mark);
}

/** Returns true where the mark can open a quotation. */
export function opens(place: Place): boolean {
  const mark = place.text.charAt(place.at);
  if (!CLOSERS.has(mark)) return false;
  if (ALWAYS_OPEN.has(mark)) return true;
  switch (mark) {
    case "«":
    case "‹":
      return !WORD_ENDS.test(before(place));
    case "'":
    case "‘":
    case "‛":
      return leansRight(place) && !isElision(place);
    default:
      return leansRight(place);
  }
}

/** Returns true where the mark closes what `opener` opened. */
export function closes(place: Place, opener: string): boolean {
  const mark = place.text.charAt(place.at);
  if (!CLOSERS.get(opener)?.includes(mark)) return false;
  if (OTHERWISE_CLOSE.has(mark) && mark !== opener) return true;
  return leansLeft(place) && !(isPossessive(place) && place.hasSurerCloser(place.at));
}

const REACH = 8;

type Mark = Pick<Place, "text" | "at">;

function before({ text, at }: Mark): string {
  return text.slice(Math.max(0, at - REACH), at);
}

function after({ text, at }: Mark): string {
  return text.slice(at + 1, at + 1 + REACH);
}

const WORD_BEGINS = new RegExp(`^(?:${LETTER})`, "u");
const WORD_ENDS = new RegExp(`(?:${LETTER})$`, "u");

// French puts no-break spaces inside its marks. "..." and "[" count as a beginning, as a letter does.
const NOTHING_BEGINS = /^[\u00a0\u202f]*(?:$|[^\S\u00a0\u202f]|[,;:!?)\]}]|\.(?!\.\.))/u;
const NOTHING_ENDS = /(?:^|[^\S\u00a0\u202f]|[([{¿¡])[\u00a0\u202f]*$/u;

/** True where something begins after the mark, and no word ends directly before it. */
function leansRight(place: Mark): boolean {
  return !WORD_ENDS.test(before(place)) && !NOTHING_BEGINS.test(after(place));
}

/** True where something ends before the mark, and no word begins directly after it. */
function leansLeft(place: Mark): boolean {
  return !NOTHING_ENDS.test(before(place)) && !WORD_BEGINS.test(after(place));
}

/** What an apostrophe may begin: ’90s, ’tis, ’em, Dutch ’s and ’t. */
const ELISION = /^(?:\d\ds|tis|twas|twere|twill|em|til|[kmnst])(?=[\s\p{P}]|$)/iu;

/** True for ‘90s, unless a quotation that begins with it ends later. Rock ‘n’ roll is not a quotation at all. */
function isElision(place: Place): boolean {
  const next = after(place);
  return /^n['’]/i.test(next) || (ELISION.test(next) && !place.hasSurerCloser(place.at));
}

/**
 * True for the marks in "the ministers’ view", "singin’ in" and "’n’ roll". An apostrophe may end a word that another
 * word follows.
 */
function isPossessive(place: Mark): boolean {
  return (
    /['’]/.test(place.text.charAt(place.at)) &&
    /(?:[sxz]|in|['‘’]n)$/iu.test(before(place)) &&
    /^\s+[\p{L}\p{N}]/u.test(after(place))
  );
}

/**
 * Returns a function that is true for an offset after which a mark can only be a closing one, with no quotation opening
 * before it. The marks of the text are all read on the first call, and not again.
 */
export function surerClosers(text: string): (at: number) => boolean {
  let known: { readonly places: readonly number[]; readonly close: readonly boolean[] } | undefined;
  return (at) => {
    known ??= decidingMarks(text);
    return known.close[firstBehind(known.places, at)] ?? false;
  };
}

/** The marks that open a quotation, or can only close one. */
function decidingMarks(text: string): {
  readonly places: readonly number[];
  readonly close: readonly boolean[];
} {
  const places: number[] = [];
  const close: boolean[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/['‘’‛]/g)) {
    const place = { text, at };
    const isOpening = mark !== "’" && leansRight(place);
    if (!isOpening && !(leansLeft(place) && !isPossessive(place))) continue;
    places.push(at);
    close.push(!isOpening);
  }
  return { places, close };
}

/** Index of the first of the ascending `places` that is after `at`. */
function firstBehind(places: readonly number[], at: number): number {
  return countWhile(places, (place) => place <= at);
}
