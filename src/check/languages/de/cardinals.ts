/** German cardinals. Numbers below two thousand are one word each, so they are spelled out here, without diacritics. */

const UNITS = [
  ..."null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn".split(" "),
  ..."funfzehn sechzehn siebzehn achtzehn neunzehn".split(" "),
];
const TENS = "zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ");

/** "zwo" on the telephone, "dreissig" in Switzerland, "ein" and its inflections before a noun or in a compound. */
const MORE: readonly (readonly [string, number])[] = [
  ["zwo", 2],
  ["dreissig", 30],
  ...["ein", "eine", "einen", "einem", "einer", "eines"].map((word) => [word, 1] as const),
];

/** Returns the word for a whole number from 1 to 99. Within a compound, "ein" replaces "eins". */
export function spellBelowHundred(value: number): string {
  const small = UNITS[value];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(value / 10) - 2] ?? "";
  const unit = value % 10;
  return unit === 0 ? ten : `${unit === 1 ? "ein" : (UNITS[unit] ?? "")}und${ten}`;
}

const BELOW_HUNDRED: readonly (readonly [string, number])[] = Array.from(
  { length: 100 },
  (_, value) => [spellBelowHundred(value), value] as const,
).flatMap(([word, value]) => [[word, value] as const, ...swiss(word, value)]);

function swiss(word: string, value: number): readonly (readonly [string, number])[] {
  return word.includes("ß") ? [[word.replace("ß", "ss"), value]] : [];
}

/** "hundert", "einhundert", "zweihundertfünf", and years: "neunzehnhundertneunundachtzig". */
const HUNDREDS: readonly (readonly [string, number])[] = [
  ["hundert", 1] as const,
  ...Array.from({ length: 19 }, (_, at) => [`${stem(at + 1)}hundert`, at + 1] as const),
].flatMap(([word, count]) => [
  [word, count * 100] as const,
  // "hunderteintausend"
  ...[...BELOW_HUNDRED.slice(1), ["ein", 1] as const].flatMap(([rest, value]) =>
    ["", "und"].map((and) => [`${word}${and}${rest}`, count * 100 + value] as const),
  ),
]);

function stem(value: number): string {
  return value === 1 ? "ein" : spellBelowHundred(value);
}

/** "anderthalb", "eineinhalb", "zweieinhalb". */
const HALVES: readonly (readonly [string, number])[] = [
  ["anderthalb", 1.5],
  ...Array.from({ length: 12 }, (_, at) => [`${stem(at + 1)}einhalb`, at + 1.5] as const),
];

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...BELOW_HUNDRED,
  ...MORE,
  ...HUNDREDS,
  ...HALVES,
]);

const IRREGULAR: ReadonlyMap<number, string> = new Map([
  [1, "erst"],
  [3, "dritt"],
  [7, "siebt"],
  [8, "acht"],
]);

/** Ordinals to the hundredth, with their endings. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, at) => at + 1).flatMap((value) =>
    [ordinalStem(value), ...swiss(ordinalStem(value), value).map(([word]) => word)].flatMap((word) =>
      ["e", "en", "er", "es", "em"].map((ending) => [word + ending, value] as const),
    ),
  ),
);

function ordinalStem(value: number): string {
  const irregular = IRREGULAR.get(value);
  if (irregular !== undefined) return irregular;
  if (value === 100) return "hundertst";
  return `${spellBelowHundred(value)}${value < 20 ? "t" : "st"}`;
}
