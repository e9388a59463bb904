/** Tells whether a wording would begin or end inside a longer word or number. */
import { visibleAfter, visibleBefore } from "./surroundings.ts";

/** Scripts that put no space between words (class SA of Unicode Line Breaking, and the East Asian scripts). */
export const UNSPACED =
  "[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}" +
  "\\p{scx=Myanmar}\\p{scx=Tai_Le}\\p{scx=New_Tai_Lue}\\p{scx=Tai_Tham}\\p{scx=Tai_Viet}\\p{scx=Ahom}]";

/** A letter, digit or mark of a script that does put spaces between words. */
export const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]`;

const DIGIT = "\\p{Nd}";
const NUMERAL = "[\\p{Nd}〇零一二两兩三四五六七八九十百千万萬亿億]";
const HYPHEN = "[-\\u2010\\u2011]";
const RANGE_DASH = "[-\\u2010-\\u2015\\u2212]";
const SEPARATOR = "[.,'’٫٬]";
const GROUP_SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
const SHORT_GROUP = `(?<!${DIGIT}${SEPARATOR}?)${DIGIT}{1,3}`;
const FULL_GROUP = `${DIGIT}{3}(?!${DIGIT})`;

/** Places that must not be torn apart: the characters before a place, and those after it. */
const JOINED = new RegExp(
  [
    [LETTER, LETTER],
    ["\\S", "\\p{M}"],
    // "100" in "100万", "十万" in "二十万": no space separates them, but it is another number.
    [NUMERAL, NUMERAL],
    // "100" of "100,000"
    [DIGIT, SEPARATOR + DIGIT],
    [DIGIT + SEPARATOR, DIGIT],
    // "100" of "100 000"
    [SHORT_GROUP, GROUP_SPACE + FULL_GROUP],
    [SHORT_GROUP + GROUP_SPACE, FULL_GROUP],
    // "escalate" of "de-escalate", "400" of "S-400"
    [LETTER, HYPHEN + LETTER],
    [LETTER + HYPHEN, LETTER],
    // "5" of "5–7"
    [DIGIT, RANGE_DASH + DIGIT],
    [DIGIT + RANGE_DASH, DIGIT],
    // "can" of "can't"
    ["[nN]", "['’][tT](?!\\p{L})"],
  ]
    .map(([left, right]) => `(?<=${left})(?=${right})`)
    .join("|"),
  "uy",
);

/** True when the characters on both sides of `at` belong to one word or number. */
export function isInsideWord(text: string, at: number): boolean {
  const before = visibleBefore(text, at);
  JOINED.lastIndex = before.length;
  return JOINED.test(before + visibleAfter(text, at));
}
