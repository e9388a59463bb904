/** Finds quotation marks of any language in a text and turns them into one language's, level by level. */
import { QUOTATION_MARKS } from "../text/quotation-marks.ts";

/** A language's marks from the outermost level inwards. After the last level they start again. */
export type QuotationMarks = readonly (readonly [open: string, close: string])[];

/**
 * Returns `text` in the outermost marks. Its own quotations get the marks of the inner levels, and unpaired marks stay.
 */
export function quoteText(text: string, marks: QuotationMarks): string {
  const pieces = [...text];
  for (const pair of pairsIn(pieces).pairs) {
    const [open, close] = marksAt(marks, pair.depth);
    pieces[pair.open] = open;
    pieces[pair.close] = close;
    blankSpaces(pieces, pair.open, 1);
    blankSpaces(pieces, pair.close, -1);
  }
  const [open, close] = marksAt(marks, 0);
  return `${open}${pieces.join("")}${close}`;
}

/** Returns `text` with the missing closing marks added at its end, such as where it was cut inside a quotation. */
export function closeQuotations(text: string): string {
  const pieces = [...text];
  const missing = pairsIn(pieces).unclosed.map(
    (at) => QUOTATION_MARKS.get(pieces[at] ?? "")?.charAt(0) ?? "",
  );
  return text + missing.reverse().join("");
}

const MARKS: ReadonlySet<string> = new Set([
  ...QUOTATION_MARKS.keys(),
  ...[...QUOTATION_MARKS.values()].join(""),
]);

interface Pairing {
  readonly pairs: readonly Pair[];
  /** Where marks open that nothing closes, in order. */
  readonly unclosed: readonly number[];
}

interface Pair {
  readonly open: number;
  readonly close: number;
  /** 1 for a quotation that is inside no other. */
  readonly depth: number;
}

function pairsIn(pieces: readonly string[]): Pairing {
  const found: Omit<Pair, "depth">[] = [];
  let opened: readonly Place[] = [];
  for (const [at, mark] of pieces.entries()) {
    if (!MARKS.has(mark)) continue;
    const place = { at, mark, before: pieces[at - 1] ?? " ", after: pieces[at + 1] ?? " " };
    const level = opened.findLastIndex((candidate) => closes(place, candidate.mark));
    const opener = opened[level];
    if (opener !== undefined) {
      found.push({ open: opener.at, close: at });
      opened = opened.slice(0, level);
    } else if (opens(place)) opened = [...opened, place];
  }
  const depthOf = ({ open, close }: Omit<Pair, "depth">): number =>
    found.filter((other) => other.open <= open && close <= other.close).length;
  return {
    pairs: found.map((pair) => ({ ...pair, depth: depthOf(pair) })),
    // A straight single mark that nothing closes is an apostrophe.
    unclosed: opened.filter(({ mark }) => mark !== "'").map(({ at }) => at),
  };
}

interface Place {
  readonly at: number;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
}

function closes(place: Place, opener: string): boolean {
  if (!QUOTATION_MARKS.get(opener)?.includes(place.mark)) return false;
  switch (place.mark) {
    case "“":
    case "‘":
      return true;
    case "'":
    case "’":
      return !isSpace(place.before) && !/[\p{L}\p{N}]/u.test(place.after);
    default:
      return !standsBeforeWord(place);
  }
}

function opens(place: Place): boolean {
  switch (place.mark) {
    case "„":
    case "‟":
    case "“":
    case "«":
    case "‚":
    case "‹":
      return true;
    case "‘":
    case "‛":
    case "'":
      // In "'90s", the mark stands for something left out, and quotes nothing.
      return standsBeforeWord(place) && !/\p{N}/u.test(place.after);
    case "’":
    case "›":
      return false;
    default:
      return standsBeforeWord(place);
  }
}

/** True where a mark that could open or close must be opening. */
function standsBeforeWord({ before, after }: Place): boolean {
  return /[\s\p{Ps}\p{Pd}\p{Pi}/"'„‚]/u.test(before) && !/[\s.,;:!?\p{Pe}]/u.test(after);
}

function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}

/** French puts spaces inside its marks, and other languages do not. */
function blankSpaces(pieces: string[], from: number, step: 1 | -1): void {
  for (let at = from + step; isSpace(pieces[at] ?? ""); at += step) pieces[at] = "";
}

function marksAt(marks: QuotationMarks, depth: number): readonly [string, string] {
  return marks[depth % marks.length] ?? ["“", "”"];
}
