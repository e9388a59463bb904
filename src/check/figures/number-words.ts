/** Reads numbers written in words, or in digits with words after them ("2.5 million"). */
import type { Lexicon } from "../languages/lexicon.ts";

/** A word or a number in digits, in the order of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, without diacritics. */
  readonly word: string;
  /** What it can mean, where it is in digits; undefined for a word. */
  readonly values: readonly number[] | undefined;
  /** What is between it and the next token: only spaces, a hyphen, or something that separates them. */
  readonly gap: "space" | "hyphen" | "parted";
}

export interface Amount {
  readonly values: readonly number[];
  /** Index of the first token after it. */
  readonly next: number;
  /** The factor of its last words: a million in "5 million". A number before it may share it. */
  readonly factor: number;
  readonly form: "cardinal" | "ordinal" | "fraction" | "vague";
  readonly spelled: boolean;
}

/** Returns every word that can be part of a number. */
export function numberVocabulary(lexicon: Lexicon | undefined): ReadonlySet<string> {
  if (lexicon === undefined) return new Set();
  const {
    cardinals,
    scales,
    vague,
    ordinals,
    denominators,
    articles,
    half,
    some,
    hundred,
    joiner,
    of,
    point,
  } = lexicon;
  const tables = [cardinals, scales, vague, ordinals, denominators].flatMap((table) =>
    [...table.keys()].flatMap((key) => key.split(" ")),
  );
  return new Set([...tables, ...articles, ...half, ...some, ...hundred, joiner, ...of, ...point]);
}

/** Returns the longest number that begins with the token at `at`. */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | undefined,
): Amount | undefined {
  const line: Line = { tokens, lexicon };
  const token = tokens[at];
  if (token?.values !== undefined) return readScaledDigits(line, at, token.values);
  if (lexicon === undefined) return undefined;
  return (
    readHalfScale(line, at, lexicon) ??
    readVague(line, at, lexicon) ??
    readYear(line, at, lexicon) ??
    readOrdinal(line, at, lexicon) ??
    readDecimal(line, at, lexicon) ??
    readLongOrdinal(line, at, lexicon) ??
    readFraction(line, at, lexicon) ??
    readCardinal(line, at, lexicon)
  );
}

interface Line {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon | undefined;
}

/** Returns the word at `at` where nothing separates it from the one before. */
function follower({ tokens }: Line, at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || token.values !== undefined) return undefined;
  return at > 0 && tokens[at - 1]?.gap === "parted" ? undefined : token.word;
}

/** Reads "2.5 million", "2 mil millones" and "7 and a half". */
function readScaledDigits(line: Line, at: number, values: readonly number[]): Amount {
  const hundreds = readDigitHundreds(line, at, values);
  if (hundreds !== undefined) return hundreds;
  const half = readAndHalf(line, at + 1);
  const { factor, next } = readScales(line, half ?? at + 1);
  const more = half === undefined ? 0 : 0.5;
  return {
    values: values.map((value) => (value + more) * factor),
    next,
    factor,
    form: "cardinal",
    spelled: false,
  };
}

/** Reads "3 hundred" and "3 hundred and 21". */
function readDigitHundreds(line: Line, at: number, values: readonly number[]): Amount | undefined {
  const { lexicon, tokens } = line;
  if (!lexicon?.hundred.has(follower(line, at + 1) ?? "")) return undefined;
  const isJoined = follower(line, at + 2) === lexicon.joiner && tokens[at + 2]?.gap !== "parted";
  const [more] = (isJoined ? tokens[at + 3]?.values : undefined) ?? [];
  const isMore = more !== undefined && more < 100 && Number.isInteger(more);
  const { factor, next } = readScales(line, isMore ? at + 4 : at + 2);
  const value = ((values[0] ?? 0) * 100 + (isMore ? more : 0)) * factor;
  return { values: [value], next, factor: 100 * factor, form: "cardinal", spelled: false };
}

/** The product of the scales from `at` on: "mil millones" is a thousand million. */
function readScales(line: Line, at: number): { readonly factor: number; readonly next: number } {
  const scale = line.lexicon?.scales.get(follower(line, at) ?? "");
  if (scale === undefined) return { factor: 1, next: at };
  const more = readScales(line, at + 1);
  return { factor: scale * more.factor, next: more.next };
}

/** Returns the index after "and a half" or "y medio". */
function readAndHalf(line: Line, at: number): number | undefined {
  const { lexicon } = line;
  if (lexicon === undefined || follower(line, at) !== lexicon.joiner) return undefined;
  const next = lexicon.articles.has(follower(line, at + 1) ?? "") ? at + 2 : at + 1;
  return lexicon.half.has(follower(line, next) ?? "") ? next + 1 : undefined;
}

/** Reads "half a million" and "medio millón". */
function readHalfScale(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  if (!lexicon.half.has(line.tokens[at]?.word ?? "")) return undefined;
  const next = lexicon.articles.has(follower(line, at + 1) ?? "") ? at + 2 : at + 1;
  const { factor, next: end } = readScales(line, next);
  return factor === 1 ? undefined : spelled("cardinal", factor / 2, end);
}

/** Reads "thousands", "tens of thousands", "miles de millones" and "several hundred". */
function readVague(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  const word = line.tokens[at]?.word ?? "";
  if (lexicon.some.has(word)) {
    const scale = scaleOf(lexicon, follower(line, at + 1));
    return scale === undefined ? undefined : spelled("vague", scale, at + 2);
  }
  const first = lexicon.vague.get(word);
  if (first === undefined) return undefined;
  const second = lexicon.of.has(follower(line, at + 1) ?? "")
    ? lexicon.vague.get(follower(line, at + 2) ?? "")
    : undefined;
  return second === undefined ? spelled("vague", first, at + 1) : spelled("vague", first * second, at + 3);
}

function spelled(form: Amount["form"], value: number, next: number): Amount {
  return { values: [value], next, factor: 1, form, spelled: true };
}

function scaleOf(lexicon: Lexicon, word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return lexicon.hundred.has(word) ? 100 : (lexicon.scales.get(word) ?? lexicon.vague.get(word));
}

/** Reads "nineteen ninety-seven" and "twenty twenty-two", only in languages that say years this way. */
function readYear(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  if (!lexicon.hasPairedYears || line.tokens[at]?.gap !== "space") return undefined;
  const century = lexicon.cardinals.get(line.tokens[at]?.word ?? "") ?? 0;
  if (century < 10 || century > 20) return undefined;
  const rest = follower(line, at + 1) === undefined ? undefined : readCardinal(line, at + 1, lexicon);
  const value = rest?.values[0] ?? 0;
  if (rest === undefined || value < 10 || value > 99) return undefined;
  return spelled("cardinal", century * 100 + value, rest.next);
}

/** Reads "third" and "twenty-first". */
function readOrdinal(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  const word = line.tokens[at]?.word ?? "";
  const single = lexicon.ordinals.get(word);
  if (single !== undefined) return spelled("ordinal", single, at + 1);
  const tens = lexicon.cardinals.get(word) ?? 0;
  const unit = lexicon.ordinals.get(follower(line, at + 1) ?? "") ?? 0;
  const fits = tens >= 20 && tens % 10 === 0 && unit > 0 && unit < 10;
  return fits ? spelled("ordinal", tens + unit, at + 2) : undefined;
}

/**
 * Reads "two point five" and "two hundred point seventy-one": after the point, either digit by digit or as one number.
 */
function readDecimal(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  const whole = readCardinal(line, at, lexicon);
  if (whole === undefined || !lexicon.point.has(follower(line, whole.next) ?? "")) return undefined;
  let digits = "";
  let next = whole.next + 1;
  for (let word = follower(line, next); word !== undefined; word = follower(line, next)) {
    const value = lexicon.cardinals.get(word);
    if (value === undefined || (value > 9 && digits !== "")) break;
    const more = value > 9 ? readCardinal(line, next, lexicon) : undefined;
    digits += String(more?.values[0] ?? value);
    next = more?.next ?? next + 1;
    if (more !== undefined) break;
  }
  if (digits === "") return undefined;
  const { factor, next: end } = readScales(line, next);
  return { ...spelled("cardinal", Number(`${whole.values[0]}.${digits}`) * factor, end), factor };
}

/** Reads "one hundred twenty-fifth" and "two hundredth". */
function readLongOrdinal(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  const front = readCardinal(line, at, lexicon);
  const before = front?.values[0] ?? 0;
  if (front === undefined) return undefined;
  const isJoined = follower(line, front.next) === lexicon.joiner;
  const last = isJoined ? front.next + 1 : front.next;
  const unit = lexicon.ordinals.get(follower(line, last) ?? "");
  if (unit === undefined) return undefined;
  if (unit >= 100 && before < unit) return spelled("ordinal", before * unit, last + 1);
  const fits = unit < 10 ? before % 10 === 0 && before > 19 : unit < 100 && before % 100 === 0;
  return fits ? spelled("ordinal", before + unit, last + 1) : undefined;
}

/** Reads "two thirds" and "tres cuartos". Fractions of one are phrases of the lexicon. */
function readFraction(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  const count = lexicon.cardinals.get(line.tokens[at]?.word ?? "") ?? 0;
  const parts = lexicon.denominators.get(follower(line, at + 1) ?? "");
  if (count < 2 || parts === undefined || count >= parts) return undefined;
  return spelled("fraction", count / parts, at + 2);
}

/** A number in words as far as it is read. `total` is complete, while `group` may still be multiplied. */
interface Sum {
  readonly total: number;
  readonly group: number | undefined;
  /** The last scale. A smaller one may follow. A larger one multiplies everything. */
  readonly scale: number;
}

const NOTHING: Sum = { total: 0, group: undefined, scale: Number.POSITIVE_INFINITY };

function readCardinal(line: Line, at: number, lexicon: Lexicon): Amount | undefined {
  let sum = NOTHING;
  let next = at;
  for (let step = readStep(line, at, sum, lexicon); step !== undefined; ) {
    sum = step.sum;
    next = step.next;
    step = readStep(line, next, sum, lexicon);
  }
  if (next === at || isLoneArticle(line, at, next, lexicon)) return undefined;
  return finish(line, next, sum);
}

/** Adds what may follow: "two and a half million", "dos millones y medio". */
function finish(line: Line, next: number, { total, group, scale }: Sum): Amount {
  const value = total + (group ?? 0);
  const half = readAndHalf(line, next);
  if (half === undefined) {
    return { ...spelled("cardinal", value, next), factor: group === undefined ? scale : 1 };
  }
  if (group === undefined) return { ...spelled("cardinal", value + scale / 2, half), factor: scale };
  const { factor, next: end } = readScales(line, half);
  return { ...spelled("cardinal", (value + 0.5) * factor, end), factor };
}

/** "Una carta" does not count letters. */
function isLoneArticle({ tokens }: Line, at: number, next: number, { articles }: Lexicon): boolean {
  return next === at + 1 && articles.has(tokens[at]?.word ?? "");
}

interface Step {
  readonly sum: Sum;
  readonly next: number;
}

function readStep(line: Line, at: number, sum: Sum, lexicon: Lexicon): Step | undefined {
  const isFirst = sum === NOTHING;
  const word = isFirst ? line.tokens[at]?.word : follower(line, at);
  if (word === undefined) return undefined;
  if (word === lexicon.joiner && !isFirst) return readJoined(line, at, sum, lexicon);
  const scale = lexicon.scales.get(word);
  if (scale !== undefined) return readScale(line, at, sum, { scale, opens: lexicon.openingScales.has(word) });
  const hundred = lexicon.hundred.has(word) ? readHundred(at, sum) : undefined;
  if (hundred !== undefined) return hundred;
  if (isFirst && lexicon.articles.has(word) && opensWithArticle(line, at + 1, lexicon)) {
    return { sum: { ...sum, group: 1 }, next: at + 1 };
  }
  return readSimple(line, { at, sum, value: lexicon.cardinals.get(word), lexicon });
}

/** "And" is part of a number only before more of it: in "a hundred and five", not in "a hundred and more". */
function readJoined(line: Line, at: number, sum: Sum, lexicon: Lexicon): Step | undefined {
  const word = follower(line, at + 1);
  const value = word === undefined ? undefined : lexicon.cardinals.get(word);
  if (beginsGreater(line, at + 1, sum, lexicon)) return undefined;
  return mayJoin(sum, lexicon) ? readSimple(line, { at: at + 1, sum, value, lexicon }) : undefined;
}

/** "Three million and five million" are two numbers. */
function beginsGreater(line: Line, at: number, { total, scale }: Sum, lexicon: Lexicon): boolean {
  const following = lexicon.scales.get(follower(line, at + 1) ?? "");
  return total > 0 && following !== undefined && following >= scale;
}

function mayJoin(sum: Sum, { joinsBehind }: Lexicon): boolean {
  const group = sum.group ?? 0;
  switch (joinsBehind) {
    case "tens":
      return group % 10 === 0 && group % 100 >= 30;
    case "hundreds":
      return isRound(sum);
    case "nothing":
      return false;
  }
}

/** True after "hundred", and after "thousand" or more. */
function isRound({ total, group }: Sum): boolean {
  return group === undefined ? total >= 1000 : group >= 100 && group % 100 === 0;
}

/** An article counts as one only before what it counts: "a hundred", "una docena". */
function opensWithArticle(line: Line, at: number, lexicon: Lexicon): boolean {
  const word = follower(line, at);
  return word !== undefined && (lexicon.hundred.has(word) || lexicon.scales.has(word));
}

function readHundred(at: number, sum: Sum): Step | undefined {
  const { group } = sum;
  if (group === undefined || group < 1 || group > 99) return undefined;
  return { sum: { ...sum, group: group * 100 }, next: at + 1 };
}

function readScale(
  line: Line,
  at: number,
  sum: Sum,
  { scale, opens }: { readonly scale: number; readonly opens: boolean },
): Step | undefined {
  const { total, group } = sum;
  if (group === undefined && total === 0 && !opens) return undefined;
  if (scale < sum.scale) {
    if (group === undefined && total > 0 && !opens) return undefined;
    return { sum: { total: total + (group ?? 1) * scale, group: undefined, scale }, next: at + 1 };
  }
  if (scale === sum.scale || follower(line, at) === undefined) return undefined;
  return { sum: { total: (total + (group ?? 0)) * scale, group: undefined, scale }, next: at + 1 };
}

/** Adds a number below a thousand where it fits after what was read: "twenty" and "one", not "two" and "three". */
function readSimple(
  line: Line,
  {
    at,
    sum,
    value,
    lexicon,
  }: {
    readonly at: number;
    readonly sum: Sum;
    readonly value: number | undefined;
    readonly lexicon: Lexicon;
  },
): Step | undefined {
  if (value === undefined) return undefined;
  const { group } = sum;
  const next = at + 1;
  if (group === undefined) return { sum: { ...sum, group: value }, next };
  const hyphened = !lexicon.hasHyphens && line.tokens[at - 1]?.gap === "hyphen";
  const fitsHundred = group >= 100 && group % 100 === 0 && value > 0 && value < 100 && !hyphened;
  const fitsTen = group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10;
  return fitsHundred || fitsTen ? { sum: { ...sum, group: group + value }, next } : undefined;
}
