/** Finds the numbers of a text, in digits and in words, with their units. */

import { matchesOf } from "../../text/matches-of.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { asSpeed } from "../units/unit.ts";
import type { DigitMarks } from "./digits.ts";
import type { Bare, Designated, NumberFigure, Quantity } from "./figure.ts";
import { type PhraseReader, phraseReader } from "./number-phrases.ts";
import { numberTokens } from "./number-tokens.ts";
import { type Amount, numberVocabulary, readAmount } from "./number-words.ts";
import { POWER_REACH, readPower } from "./powers.ts";
import { type Found, type RangeReader, rangeReader, shareRanges } from "./share-range.ts";
import { blank, phrase, type Surface } from "./surface.ts";
import { type UnitReader, unitReader } from "./units.ts";

type BareNumber = Bare<NumberFigure>;

export interface NumberReader {
  readonly lexicon: Lexicon | undefined;
  readonly marks: DigitMarks | undefined;
  readonly vocabulary: ReadonlySet<string>;
  readonly phrases: PhraseReader;
  readonly units: UnitReader;
  readonly decadeBefore: RegExp;
  readonly ageBefore: RegExp;
  readonly ordinalSuffix: RegExp;
  readonly suffix: RegExp;
  readonly range: RangeReader;
  readonly pronouns: RegExp;
  readonly designator: RegExp;
  readonly counted: RegExp;
  readonly minus: RegExp;
  readonly decadeBehind: RegExp;
  readonly belowZero: RegExp;
  readonly andHalf: RegExp;
  readonly amounts: RegExp;
}

/** Prepares a language's patterns, once for many texts. */
export function numberReader(lexicon: Lexicon | undefined, marks: DigitMarks | undefined): NumberReader {
  const suffixes = [...(lexicon?.suffixes.keys() ?? [])].sort((a, b) => b.length - a.length);
  const designators = [...(lexicon?.designators.keys() ?? [])].join("|");
  return {
    lexicon,
    marks,
    vocabulary: numberVocabulary(lexicon),
    phrases: phraseReader(lexicon),
    units: unitReader(lexicon),
    decadeBefore: new RegExp(`(?:${phrase(lexicon?.decadeBefore ?? NEVER)}) +$`, "u"),
    ageBefore: new RegExp(`${phrase(lexicon?.ageBefore ?? NEVER)}$`, "u"),
    ordinalSuffix: new RegExp(`(?:${phrase(lexicon?.ordinalSuffix ?? NEVER)})(?![\\p{L}\\d])`, "uy"),
    suffix: new RegExp(`^( ?)(${suffixes.join("|") || NEVER})(?![\\p{L}\\d])(?:(?=([€$£]))|)`, "u"),
    range: rangeReader(lexicon),
    pronouns: new RegExp(`(?<!\\p{L})(?:${phrase(lexicon?.pronouns ?? NEVER)})(?!\\p{L})`, "gu"),
    counted: new RegExp(`^ +(?:${phrase(lexicon?.counted ?? NEVER)})(?!\\p{L})`, "u"),
    minus: new RegExp(`(?:^|[ (])([-–]|(?:${phrase(lexicon?.minus ?? NEVER)}) +)$`, "u"),
    amounts: new RegExp(`(?:^|[|:=]|(?<!\\p{L})(?:${phrase(lexicon?.amounts ?? NEVER)})) *\\($`, "u"),
    belowZero: new RegExp(`^ +(?:${phrase(lexicon?.belowZero ?? NEVER)})(?!\\p{L})`, "u"),
    andHalf: halfBehind(lexicon),
    decadeBehind: new RegExp(`(?:${phrase(lexicon?.decadeBehind ?? NEVER)})(?![\\p{L}\\d])`, "uy"),
    designator: new RegExp(
      `(?<!\\p{L})(${designators || NEVER})(?:e?s)?\\.? +(?:[\\d.]+(?:,| (?:${lexicon?.range.between ?? NEVER})|[-–]) *)*$`,
      "u",
    ),
  };
}

const NEVER = "(?!)";

/** For "two hours and a half", but not "two hours and half the staff". */
function halfBehind(lexicon: Lexicon | undefined): RegExp {
  if (lexicon === undefined) return /(?!)/u;
  const { joiner, articles, half, of, articlesBetween } = lexicon;
  const noMore = `(?! +(?:${[...of, ...articles, phrase(articlesBetween)].join("|")})(?!\\p{L}))`;
  return new RegExp(
    `^ +${joiner} +(?:(?:${[...articles].join("|")}) +)?(?:${[...half].join("|")})(?!\\p{L})${noMore}`,
    "u",
  );
}

/** Returns the numbers in the order of the text. */
export function readNumbers(surface: Surface, reader: NumberReader): readonly BareNumber[] {
  const phrases = reader.phrases(surface);
  const pronouns = matchesOf(reader.pronouns, surface.words).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  const tokens = numberTokens(blank(blank(surface, phrases), pronouns), reader);
  const found: Found[] = [];
  let behind = 0;
  let at = 0;
  while (at < tokens.length) {
    const start = tokens[at]?.start ?? 0;
    // "Ciento" in "por ciento" belongs to the number before it.
    const amount = start < behind ? undefined : readAmount(tokens, at, reader.lexicon);
    const end = tokens[(amount?.next ?? 0) - 1]?.end ?? start;
    if (amount !== undefined) {
      const one = finish({ start, end, from: behind, amount, surface, words: surface.words }, reader);
      found.push(one);
      behind = one.behind ?? one.figure.end;
    }
    at = amount?.next ?? at + 1;
  }
  return [...shareRanges(found, surface.words, reader.range), ...phrases].sort((a, b) => a.start - b.start);
}

/** Returns what a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, words: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(words)?.[0];
}

interface Read {
  readonly start: number;
  readonly end: number;
  /** The end of the number before, whose parts are not read again. */
  readonly from: number;
  readonly amount: Amount;
  /** The surface of the whole text. */
  readonly surface: Surface;
  readonly words: string;
}

function finish(read: Read, reader: NumberReader): Found {
  const special = readDecade(read, reader) ?? readOrdinalDigits(read, reader);
  return special === undefined ? readQuantity(read, reader) : { figure: special, factor: 1 };
}

/** Reads "1990s", "'90s", "años 90" and, for an age, "his 30s". */
function readDecade(read: Read, reader: NumberReader): BareNumber | undefined {
  const { lexicon, decadeBefore, ageBefore } = reader;
  const { start, end, amount, words } = read;
  const [value = 0, other] = amount.values;
  const plural = amount.spelled ? undefined : matchAt(reader.decadeBehind, words, end);
  const before = words.slice(Math.max(0, start - 20), start);
  const announced = decadeBefore.test(before);
  if (lexicon === undefined || (plural === undefined && !announced)) return undefined;
  const isYear = value < 100 || (value >= 1000 && value < 3000);
  if (other !== undefined || value % 10 !== 0 || !isYear) return undefined;
  const year = value < 100 && !ageBefore.test(before) ? 1900 + value : value;
  return {
    kind: "number",
    start,
    end: end + (plural?.length ?? 0),
    readings: [{ value: year, unit: undefined }],
    form: "decade",
    spelled: amount.spelled,
    measuredTo: undefined,
    rate: undefined,
    noun: undefined,
    counts: false,
    designated: undefined,
  };
}

function readOrdinalDigits(read: Read, { ordinalSuffix }: NumberReader): BareNumber | undefined {
  const { start, end, amount, words } = read;
  const suffix = matchAt(ordinalSuffix, words, end);
  if (suffix === undefined || amount.spelled) return undefined;
  const readings = amount.values.map((value) => ({ value, unit: undefined }));
  return {
    kind: "number",
    start,
    end: end + suffix.length,
    readings,
    form: "ordinal",
    spelled: false,
    measuredTo: undefined,
    rate: undefined,
    noun: undefined,
    counts: false,
    designated: undefined,
  };
}

function readQuantity(read: Read, reader: NumberReader): Found {
  const { amount, surface } = read;
  const { sign, start } = readSign(read, reader);
  const suffix = readSuffix(read, reader);
  const power = readPower(surface.cased.slice(suffix.end, suffix.end + POWER_REACH));
  const isUnitToo = suffix.isUnitToo && power === undefined;
  const factor = suffix.factor * (power?.factor ?? 1);
  const end = suffix.end + (power?.length ?? 0);
  const isCardinal = amount.form === "cardinal";
  const before = isCardinal ? reader.units.before(surface, read.from, start) : undefined;
  const behind = isCardinal && before === undefined ? reader.units.behind(surface, end) : undefined;
  const unit = before?.unit ?? (isUnitToo && behind?.unit.isStrict !== true ? undefined : behind?.unit);
  const measured = unit === behind?.unit ? behind : undefined;
  const rate = isCardinal ? reader.units.rate(surface, measured?.end ?? end) : undefined;
  const speed = unit && rate && asSpeed(unit, rate.rate);
  const designated = readDesignated(read, reader);
  const below = sign === 1 ? reader.belowZero.exec(surface.words.slice(measured?.end ?? end)) : null;
  const belowTo = below === null ? undefined : (measured?.end ?? end) + below[0].length;
  const isLoss =
    belowTo !== undefined ||
    (sign === 1 && isBracketed(surface, { start: before?.start, end: measured?.end ?? end }, reader.amounts));
  const half = measured && reader.andHalf.exec(surface.words.slice(measured.end, measured.end + UNIT_REACH));
  const halfTo = measured && half ? measured.end + half[0].length : undefined;
  const more = halfTo === undefined || amount.factor * factor !== 1 ? 0 : 1 / 2;
  const factors = isUnitToo && unit === undefined ? [1, factor] : [factor];
  const readings = amount.values.flatMap((value) =>
    factors.map(
      (one): Quantity => ({ value: (value * one + more) * (isLoss ? -1 : sign), unit: speed ?? unit }),
    ),
  );
  const isOwn = measured?.unit.isStrict === true;
  return {
    figure: {
      kind: "number",
      start: (designated?.isProper ? designated.start : undefined) ?? before?.start ?? start,
      end: isOwn ? measured.end : end,
      readings,
      form: amount.form,
      spelled: amount.spelled,
      counts:
        (unit !== undefined && !unit.isStrict) ||
        reader.counted.test(surface.cased.slice(end, end + UNIT_REACH)),
      measuredTo: rate?.end ?? belowTo ?? halfTo ?? measured?.end,
      rate: speed === undefined ? rate?.rate : undefined,
      noun: nounBehind(surface.words, end),
      designated,
    },
    factor: amount.factor * factor,
    // In "every three months" and "below zero", the number does not count separately.
    behind: rate?.rate.isCounted === true ? rate.end : (belowTo ?? halfTo),
  };
}

/**
 * In accounts, a number in brackets is negative: "Profit was ($5 million)". In "the loan ($5 million)", the brackets
 * are an aside.
 */
function isBracketed(
  { words }: Surface,
  { start, end }: { readonly start: number | undefined; readonly end: number },
  amounts: RegExp,
): boolean {
  if (start === undefined || words.charAt(start - 1) !== "(" || words.charAt(end) !== ")") return false;
  return amounts.test(words.slice(Math.max(0, start - 12), start));
}

const UNIT_REACH = 32;

function nounBehind(words: string, end: number): NumberFigure["noun"] {
  const [, noun, next = ""] = /^ +(\p{L}{3,})(?: +(\p{L}+))?/u.exec(words.slice(end, end + 60)) ?? [];
  return noun === undefined ? undefined : [noun, next];
}

/** Reads "Article 5" and "Phases 2 and 3". */
function readDesignated(
  { start, surface }: Read,
  { designator, lexicon }: NumberReader,
): Designated | undefined {
  const from = Math.max(0, start - 40);
  const match = designator.exec(surface.words.slice(from, start));
  const noun = lexicon?.designators.get(match?.[1] ?? "");
  if (match === null || noun === undefined) return undefined;
  const isNext = !/\d/.test(match[0]);
  const isProper = /\p{Lu}/u.test(surface.cased.charAt(from + match.index));
  return { noun, start: isNext ? from + match.index : undefined, isProper };
}

/** A minus follows a space. Between figures, it is the dash of a range. */
function readSign(
  { start, words, amount }: Read,
  { minus: pattern }: NumberReader,
): { readonly sign: 1 | -1; readonly start: number } {
  const before = words.slice(Math.max(0, start - 24), start);
  const minus = pattern.exec(before)?.[1];
  // A dash before a word is not a minus.
  if (minus !== undefined && !(amount.spelled && minus.length === 1))
    return { sign: -1, start: start - minus.length };
  return { sign: 1, start };
}

/**
 * Reads "100k", "3 bn" and "3 M€". After a space, a single letter is a unit: "5 m". Without a space, "5m" may be metres
 * or millions.
 */
function readSuffix(
  { end, words, amount }: Read,
  { suffix, lexicon }: NumberReader,
): { readonly factor: number; readonly end: number; readonly isUnitToo: boolean } {
  const [whole, space, name = "", sign] = suffix.exec(words.slice(end, end + 8)) ?? [];
  const isLone = space !== "" && name.length === 1 && sign === undefined;
  if (whole === undefined || amount.spelled || isLone) return { factor: 1, end, isUnitToo: false };
  return { factor: lexicon?.suffixes.get(name) ?? 1, end: end + whole.length, isUnitToo: name === "m" };
}
