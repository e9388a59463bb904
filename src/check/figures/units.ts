/** The units around a number: per cent, money, and units of time, length and the like. */
import type { Lexicon } from "../languages/lexicon.ts";
import type { Rate, Unit } from "../units/unit.ts";
import { fold, type UnitTable, unitTable } from "../units/unit-table.ts";
import { phrase, type Surface } from "./surface.ts";
import { isPart } from "./word-edges.ts";

export interface UnitReader {
  /** Returns the sign of money at the very end of what comes before a number, and where it begins. */
  before(
    surface: Surface,
    from: number,
    to: number,
  ): { readonly unit: Unit; readonly start: number } | undefined;
  /** Returns the unit that follows a number, and where it ends. */
  behind(surface: Surface, from: number): PlacedUnit | undefined;
  /** Returns the unit that a word names. */
  named(word: string): Unit | undefined;
  /** Returns every "a week" and "yearly" in a sentence and, where `isLoose`, "in the week". */
  ratesIn(sentence: string, isLoose: boolean): readonly Rate[];
  /** Returns the rate that follows the number, its unit, or a noun: "a week", "every three months". */
  rate(surface: Surface, from: number): { readonly rate: Rate; readonly end: number } | undefined;
}

interface PlacedUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** Prepares a language's units, once for many texts. */
export function unitReader(lexicon: Lexicon | undefined): UnitReader {
  const table = unitTable(lexicon);
  const linker = new RegExp(`^(?:${phrase(lexicon?.unitLinker ?? NEVER)})`, "u");
  return {
    before: (surface, from, to) => readBefore(surface, { from, to, table }),
    behind: (surface, from) => readBehind(surface, { from, table, linker }),
    named: (word) => table.named(fold(word)),
    rate: rateReader(lexicon, table),
    ratesIn: rateFinder(lexicon, table),
  };
}

const NEVER = "(?!)";

/** The longest sign, and the longest name of a unit, in UTF-16 code units. */
const LONGEST_SIGN = 6;
const LONGEST = 40;

/** After "5 €", the next number has no sign of its own. */
function readBefore(
  { cased }: Surface,
  { from, to, table }: { readonly from: number; readonly to: number; readonly table: UnitTable },
): { readonly unit: Unit; readonly start: number } | undefined {
  const end = cased.charAt(to - 1) === " " ? to - 1 : to;
  for (let start = Math.max(from, end - LONGEST_SIGN); start < end; start += 1) {
    const unit = isPart(cased, start) ? undefined : table.signed(cased.slice(start, end));
    if (unit === undefined || !isMoney(unit)) continue;
    return /\d [^\d]*$/u.test(cased.slice(Math.max(0, start - 2), start)) ? undefined : { unit, start };
  }
  return undefined;
}

function isMoney({ senses }: Unit): boolean {
  return senses.every(({ kind }) => kind.startsWith("currency "));
}

/** Reads "60 %", "a 20-kilometre road" and "dos millones de metros". The sign in "€5-€7" belongs to the next number. */
function readBehind(
  { cased, words }: Surface,
  { from, table, linker }: { readonly from: number; readonly table: UnitTable; readonly linker: RegExp },
): PlacedUnit | undefined {
  const gap = /^[ \n]*-?[ \n]*/.exec(cased.slice(from, from + 4))?.[0].length ?? 0;
  const link = gap === 0 ? 0 : (linker.exec(words.slice(from + gap, from + gap + 8))?.[0].length ?? 0);
  const start = from + gap + link;
  for (let end = Math.min(words.length, start + LONGEST); end > start; end -= 1) {
    if (isPart(cased, end) || /\d/.test(cased.charAt(end)) || cased.charAt(end - 1) === " ") continue;
    const sign = foldSign(cased.slice(start, end));
    const unit = table.named(fold(words.slice(start, end))) ?? table.signed(sign);
    if (unit !== undefined) return { unit, end };
  }
  return undefined;
}

/** Gives raised digits, and the two letters for "micro", one form. */
function foldSign(sign: string): string {
  return sign.replaceAll(/\s+/g, " ").replaceAll("²", "2").replaceAll("³", "3").replaceAll("μ", "µ");
}

/**
 * Reads "5 tonnes a week", "300 guilders every three months", "km/h" for a unit without a sign of its own, and
 * "monthly".
 */
function rateReader(lexicon: Lexicon | undefined, table: UnitTable): UnitReader["rate"] {
  const per = lexicon?.rates.per ?? NEVER;
  const counts = [...(lexicon?.cardinals.keys() ?? [])].join("|") || NEVER;
  const adverbs = lexicon?.rates.adverbs ?? [];
  const noRate = phrase(lexicon?.rates.notBefore ?? NEVER);
  // For "30 tonnes of fine soot a day".
  const of = [...(lexicon?.of ?? [])].join("|") || NEVER;
  const noun = `(?: +(?:(?:${of}) +|\\p{L}')\\p{L}{2,}(?: +\\p{L}{3,})??| +\\p{L}{2,})??`;
  const period = new RegExp(
    `^${noun}(?: +(?:${phrase(per)}) +(?<hours>24)(?![\\d.,]*\\d| *\\p{L})|(?: ?/ ?| +(?:${phrase(per)})(?:(?<=')| +)(?:(?<count>\\d{1,3}|${counts}) +)?)(?<unit>\\p{L}+)(?!\\p{L})(?! +(?:${noRate})(?!\\p{L})))`,
    "u",
  );
  const adverb = new RegExp(
    `^${noun} +(?:${adverbs.map(([word]) => `(${word})`).join("|") || NEVER})(?!\\p{L})`,
    "u",
  );
  return ({ words }, from) => {
    const behind = words.slice(from, from + LONGEST + 20);
    const match = period.exec(behind);
    // In "in every 24", hours are meant.
    const { hours, count = hours, unit = "h" } = match?.groups ?? {};
    const amount = count === undefined ? 1 : (lexicon?.cardinals.get(count) ?? Number(count));
    const found = match === null ? undefined : periodOf(unit, lexicon, table);
    if (match !== null && found !== undefined) {
      return {
        rate: { ...found, amount: found.amount * amount, isCounted: amount !== 1 },
        end: from + match[0].length,
      };
    }
    const often = adverb.exec(behind);
    const [, id = ""] = adverbs[often?.slice(1).findIndex((group) => group !== undefined) ?? -1] ?? [];
    const rate = often === null ? undefined : periodOf(id, lexicon, table);
    return rate && { rate, end: from + (often?.[0].length ?? 0) };
  };
}

/** For "In a year, the plant makes 300." */
function rateFinder(lexicon: Lexicon | undefined, table: UnitTable): UnitReader["ratesIn"] {
  if (lexicon === undefined) return () => [];
  const { rates } = lexicon;
  const noRate = phrase(rates.notBefore);
  const periodBehind = (words: string): RegExp =>
    new RegExp(
      `(?<!\\p{L})(?:${words})(?:(?<=')| +)(\\p{L}+)(?!\\p{L})(?! +(?:\\d|(?:${noRate})(?!\\p{L})))`,
      "gu",
    );
  const strict = periodBehind(phrase(rates.per));
  const loose = periodBehind(`${phrase(rates.per)}|${phrase(rates.within)}`);
  const often = rates.adverbs.map(
    ([words, id]) => [new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"), id] as const,
  );
  return (sentence, isLoose) => [
    ...[...sentence.matchAll(isLoose ? loose : strict)].flatMap(
      ([, name = ""]) => periodOf(name, lexicon, table) ?? [],
    ),
    ...often.flatMap(([pattern, id]) => (pattern.test(sentence) ? (periodOf(id, lexicon, table) ?? []) : [])),
  ];
}

function periodOf(name: string, lexicon: Lexicon | undefined, table: UnitTable): Rate | undefined {
  const months = lexicon?.rates.periods.get(name);
  if (months !== undefined) return { kind: "year", amount: months, isCounted: false };
  const [sense] = (table.named(name) ?? table.signed(name))?.senses ?? [];
  if (sense === undefined || !/^(?:second|year)$/.test(sense.kind)) return undefined;
  return { kind: sense.kind, amount: sense.factor, isCounted: false };
}
