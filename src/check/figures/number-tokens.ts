/** Divides a text into words and numbers in digits. */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { DIGITS, type DigitMarks, readDigits } from "./digits.ts";
import type { Token } from "./number-words.ts";
import type { Surface } from "./surface.ts";

/** After a number, a half or quarter in one character is part of it: 2½. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** As in "3 1/2". Other fractions are probably separate numbers, or dates. */
const SLASHED = "(?:1/[2-9]|2/[35]|3/[458]|4/5|[57]/8)(?![\\p{L}\\d/])";

/** Letters of scripts without spaces, in which figures are directly beside other characters. */
const UNSPACED = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}]";

/**
 * After the code of a currency, as in "EUR50m", digits are a number. After other letters they belong to a designation,
 * which was read before.
 */
const TOKEN = new RegExp(
  [
    "\\.(?<=(?:^|[\\s([$€£~<>≤≥=+–-])\\.)\\d+(?![\\d.])",
    `(?:(?<![\\p{L}\\d])|(?<=(?<![\\p{L}\\d])[A-Z]{3}|${UNSPACED}))(?:\\d{1,3} ${SLASHED}|(?:${DIGITS})(?: ?[${[...VULGAR_FRACTIONS.keys()].join("")}])?)`,
    "\\p{L}+",
  ].join("|"),
  "gu",
);

export interface TokenReader {
  readonly lexicon: Lexicon | undefined;
  readonly marks: DigitMarks | undefined;
  /** The words that can be part of a number. All other words only separate what is on their two sides. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Returns the numbers in digits and the words of the vocabulary, in the order of the text. */
export function numberTokens(surface: Surface, reader: TokenReader): readonly Token[] {
  const raw = matchesOf(TOKEN, surface.cased).flatMap((match) => tokensOf(match, surface, reader));
  const tokens = raw.map((token, at) => ({ ...token, gap: gapBetween(surface.words, token, raw[at + 1]) }));
  return reader.lexicon === undefined ? tokens : joinCompounds(tokens, reader.lexicon);
}

const LONGEST_COMPOUND = 4;

/** Makes one token of several words that are one number: "quatre-vingt-dix". */
function joinCompounds(tokens: readonly Token[], { cardinals, ordinals }: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const compound = longestCompound(tokens, at, (words) => cardinals.has(words) || ordinals.has(words));
    const token = compound?.token ?? tokens[at];
    if (token !== undefined) joined.push(token);
    at += compound?.count ?? 1;
  }
  return joined;
}

function longestCompound(
  tokens: readonly Token[],
  at: number,
  isNumber: (words: string) => boolean,
): { readonly token: Token; readonly count: number } | undefined {
  const longest = tokens.slice(at, at + LONGEST_COMPOUND);
  const parted = longest.findIndex(({ gap, values }) => gap === "parted" || values !== undefined);
  const run = parted === -1 ? longest : longest.slice(0, parted + 1);
  for (let count = run.length; count > 1; count -= 1) {
    const word = run
      .slice(0, count)
      .map((token) => token.word)
      .join(" ");
    const [first, last] = [run[0], run[count - 1]];
    if (first !== undefined && last !== undefined && isNumber(word)) {
      return { token: { ...last, start: first.start, word }, count };
    }
  }
  return undefined;
}

type RawToken = Omit<Token, "gap">;

function tokensOf(
  { 0: written, index: start }: RegExpExecArray,
  surface: Surface,
  { marks, vocabulary, lexicon }: TokenReader,
): readonly RawToken[] {
  const end = start + written.length;
  if (written.startsWith(".") && marks?.decimal === ",") return separateNumbers(written, start);
  if (/^\p{L}/u.test(written)) {
    const word = surface.words.slice(start, end);
    return vocabulary.has(word)
      ? [{ start, end, word, values: undefined }]
      : splitGlued(word, start, { vocabulary, lexicon });
  }
  const { whole, more } = withoutFraction(written);
  const values = readDigits(whole, marks);
  if (values === undefined) return separateNumbers(written, start);
  return [{ start, end, word: written, values: values.map((value) => value + more) }];
}

/** Splits "dreitausendzwei" around the words to which numbers are joined; none where the rest is not a number. */
function splitGlued(
  word: string,
  start: number,
  { vocabulary, lexicon }: Pick<TokenReader, "vocabulary" | "lexicon">,
): readonly RawToken[] {
  const scale = [...(lexicon?.gluedScales ?? [])].find((one) => word.includes(one));
  if (scale === undefined) return [];
  const at = word.indexOf(scale);
  const parts = [word.slice(0, at), scale, word.slice(at + scale.length)].filter((part) => part !== "");
  if (!parts.every((part) => vocabulary.has(part))) return [];
  return parts.map((part) => {
    const from = start + (part === scale ? at : word.startsWith(part) ? 0 : at + scale.length);
    return { start: from, end: from + part.length, word: part, values: undefined };
  });
}

/** For "2½", "2 ½" and "2 1/2". */
function withoutFraction(written: string): { readonly whole: string; readonly more: number } {
  const [, whole, top, bottom] = /^(\d+) (\d)\/(\d)$/.exec(written) ?? [];
  if (whole !== undefined) return { whole, more: Number(top) / Number(bottom) };
  const more = VULGAR_FRACTIONS.get(written.at(-1) ?? "");
  return more === undefined ? { whole: written, more: 0 } : { whole: written.slice(0, -1), more };
}

/** "2010,2012" is two numbers. */
function separateNumbers(written: string, start: number): readonly RawToken[] {
  return [...written.matchAll(/\d+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    word,
    values: [Number(word)],
  }));
}

function gapBetween(words: string, token: RawToken, next: RawToken | undefined): Token["gap"] {
  if (next === undefined) return "parted";
  const between = words.slice(token.end, next.start);
  const areGlued = between === "" && token.values === undefined && next.values === undefined;
  if (areGlued || /^ +$/.test(between)) return "space";
  return between === "-" ? "hyphen" : "parted";
}
