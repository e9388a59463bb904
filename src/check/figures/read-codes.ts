/** Finds designations of letters and digits, such as S-400 and 2025/131, and addresses, which are ignored. */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { CURRENCY_CODES } from "../units/currencies.ts";
import { signed } from "../units/unit-signs.ts";
import type { Bare, CodeFigure } from "./figure.ts";
import type { Surface } from "./surface.ts";
import { endsInMoney, endsInNumber, isPart } from "./word-edges.ts";

/** Returns the places of web and e-mail addresses, whose digits claim nothing. */
export function findAddresses({
  words,
}: Surface): readonly { readonly start: number; readonly end: number }[] {
  return matchesOf(ADDRESS, words).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/**
 * Prepares the words of a language that come before a number with a hyphen without making it a designation: "Mid-2022".
 */
export function codePrefix(lexicon: Lexicon | undefined): RegExp {
  return new RegExp(`^(?:${lexicon?.codePrefixes ?? "(?!)"})-\\d+(?:[.-]\\d+)*(?:\\p{Ll}{1,2})?$`, "u");
}

/**
 * Returns the designations in the order of the text, without those that are really a number with something beside it.
 */
export function readCodes({ cased }: Surface, prefix: RegExp): readonly Bare<CodeFigure>[] {
  return matchesOf(RUN, cased)
    .filter(([written]) => /\d/.test(written) && !isNumber(written) && !prefix.test(written))
    .filter(({ 0: written, index }) => {
      return (
        isPart(cased, index + written.length) || !isUnit(written, cased.slice(Math.max(0, index - 24), index))
      );
    })
    .map(({ 0: written, index }) => ({
      kind: "code",
      start: index,
      end: index + written.length,
      code: written
        .toLowerCase()
        .replaceAll("-", "")
        .replace(/(?<=\d)s$/, ""),
    }));
}

/** A digit, or a letter of a script that separates words by spaces. */
const SIGN = "(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}])[\\p{L}\\d]";

/** Letters and digits, and what joins them within a word. */
const RUN = new RegExp(`(?:${SIGN})+(?:[-/.](?:${SIGN})+)*`, "gu");

function isNumber(written: string): boolean {
  const [, code = ""] = /^(\p{Lu}{3})\d[\d.,]*\p{Ll}{0,3}$/u.exec(written) ?? [];
  if (CURRENCY_CODES.has(code)) return true;
  return NUMBERS.some((pattern) => pattern.test(written));
}

/** For "190 km2" and "190km2". */
function isUnit(written: string, before: string): boolean {
  const [, number = "", unit = ""] = /^([\d.,]*)(\p{L}+[23])$/u.exec(written) ?? [];
  const isMeasure = number === "" ? endsInNumber(before) : !endsInMoney(before);
  return isMeasure && signed(unit) !== undefined;
}

const NUMBERS = [
  // 100.000, 7-11, the fractions 1/3 to 9/10, the year 2021/22
  /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)*$/,
  /^\d{1,3}(?:\.\d{3})+$/,
  /^\d\/(?:\d|10)$/,
  /^[12]\d{3}\/\d\d$/,
  // 20-year-old, 7-11-day
  /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?:-\p{Ll}+)+$/u,
  // 100k, 5M, 2nd, 1990s, 38mm, and units with capitals, 5GW
  /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?(?:\p{Ll}{1,3}|\.?\p{Lo}|[KM]|MN|BN|[kMGTP]?(?:W|Wh|V|A|Hz|B|bps|bit(?:\/s)?|N|J|Pa|[°º]?C|º?F)|\p{Ll}{1,2}\/[hs])(?:[-.]\p{Ll}+)*$/u,
  // mid-2022, pre-1997; No.5, p.3; EUR100
  /^\p{Ll}{2,}-\d+(?:[.-]\d+)*(?:\p{Ll}{1,2})?$/u,
  /^\p{L}+\.\d+(?:\.\d+)?\p{Ll}{0,2}$/u,
];
