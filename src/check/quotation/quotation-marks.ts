/** Tells which quotation marks open and which close, in the typography of any language. Called by find-quotations. */
import { LETTER } from "../../anchoring/word-boundary.ts";

/** A mark in the text that it stands in. */
export interface Place {
  readonly text: string;
  readonly at: number;
}

/** What may close each opening mark. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ["“", '”"“'],
  ["”", "”"],
  ["„", '“”"„'],
  ["‟", '”"'],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["'", "'’"],
  ["‘", "’'"],
  ["‛", "’'"],
  ["‚", "‘’'"],
  ["「", "」"],
  ["『", "』"],
  ["｢", "｣"],
  ["〝", "〞〟"],
]);

/** Every mark there is, openers and closers. */
export const MARKS: ReadonlySet<string> = new Set([...CLOSERS.keys(), ...[...CLOSERS.values()].join("")]);

/** Marks that only open, whatever stands beside them. */
const ALWAYS_OPEN = new Set(["“", "„", "‟", "‚", "「", "『", "｢", "〝"]);

/** Marks that close, whatever stands beside them, once one of another shape is open that they match. */
const OTHERWISE_CLOSE = new Set(["”", "»", "›", "」", "』", "｣", "〞", "〟"]);

const SINGLE = new Set(["'", "‘", "’", "‛", "‚", "‹", "›"]);

/** True for marks that double as apostrophe, comma or arrow: one of them alone is no mistake. */
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
  return leansLeft(place) && !(isPossessive(place) && hasSurerCloser(place));
}

const REACH = 8;

function before({ text, at }: Place): string {
  return text.slice(Math.max(0, at - REACH), at);
}

function after({ text, at }: Place): string {
  return text.slice(at + 1, at + 1 + REACH);
}

const WORD_BEGINS = new RegExp(`^(?:${LETTER})`, "u");
const WORD_ENDS = new RegExp(`(?:${LETTER})$`, "u");

// Spaces that do not break are what French puts inside its marks. "..." and "[" begin something as a letter does.
const NOTHING_BEGINS = /^[\u00a0\u202f]*(?:$|[^\S\u00a0\u202f]|[,;:!?)\]}]|\.(?!\.\.))/u;
const NOTHING_ENDS = /(?:^|[^\S\u00a0\u202f]|[([{¿¡])[\u00a0\u202f]*$/u;

/** True where something begins behind the mark, and no word goes on before it. */
function leansRight(place: Place): boolean {
  return !WORD_ENDS.test(before(place)) && !NOTHING_BEGINS.test(after(place));
}

/** True where something ends before the mark, and no word begins behind it. */
function leansLeft(place: Place): boolean {
  return !NOTHING_ENDS.test(before(place)) && !WORD_BEGINS.test(after(place));
}

/** What an apostrophe may begin: ’90s, ’tis, ’em, Dutch ’s and ’t. */
const ELISION = /^(?:\d\ds|tis|twas|twere|twill|em|til|[kmnst])(?=[\s\p{P}]|$)/iu;

/** True for ‘90s, but not where a quotation that begins with it ends; rock ‘n’ roll is no quotation at all. */
function isElision(place: Place): boolean {
  const next = after(place);
  return /^n['’]/i.test(next) || (ELISION.test(next) && !hasSurerCloser(place));
}

/** True for the marks of "the ministers’ view", "singin’ in" and "’n’ roll": an apostrophe may end a word that another follows. */
function isPossessive(place: Place): boolean {
  return (
    /['’]/.test(place.text.charAt(place.at)) &&
    /(?:[sxz]|in|['‘’]n)$/iu.test(before(place)) &&
    /^\s+[\p{L}\p{N}]/u.test(after(place))
  );
}

/** True where a later mark can only be a closing one, and no quotation opens before it. */
function hasSurerCloser({ text, at }: Place): boolean {
  for (let next = at + 1; next < text.length; next += 1) {
    const place = { text, at: next };
    const mark = text.charAt(next);
    if (!/['‘’‛]/.test(mark)) continue;
    if (mark !== "’" && leansRight(place)) return false;
    if (leansLeft(place) && !isPossessive(place)) return true;
  }
  return false;
}
