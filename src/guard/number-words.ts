/** Reads numbers in words as figures. */
import { foldedWords, PARTING } from "./fold-words.ts";

/**
 * Returns the folded words of `text`, with figures for numbers in words: below a hundred in English,
 * German, French and Spanish, and below a million in English.
 */
export function numbersAsFigures(text: string): string {
  const words = foldedWords(text.replaceAll(PARTING, ` ${PARTING} `));
  const read: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { figures, length } = numberAt(words, at) ?? { figures: words[at] ?? "", length: 1 };
    read.push(figures);
    at += length - 1;
  }
  return read
    .join(" ")
    .replaceAll(HUNDREDS, (_, hundreds: string, rest = "0") => String(Number(hundreds) * 100 + Number(rest)))
    .replaceAll(THOUSANDS, (_, thousands: string, rest = "0") =>
      String(Number(thousands) * 1000 + Number(rest)),
    );
}

const HUNDREDS = /(?<!\d)(\d) hundred(?: (?:and )?(\d{1,2})(?!\d))?/g;

const THOUSANDS = /(?<!\d)(\d{1,3}) thousand(?: (?:and )?(\d{1,3})(?!\d))?/g;

/** The longest number that begins at a word, its words apart or together. */
function numberAt(
  words: readonly string[],
  at: number,
): { readonly figures: string; readonly length: number } | undefined {
  if (!BEGINNINGS.has(words[at] ?? "")) return undefined;
  for (let length = LONGEST; length > 0; length -= 1) {
    const value = VALUES.get(words.slice(at, at + length).join(""));
    if (value !== undefined) return { figures: String(value), length };
  }
  return undefined;
}

/** In words: "quatre-vingt-dix-sept". */
const LONGEST = 4;

const NUMBERS: Numbers = [...english(), ...german(), ...french(), ...spanish()];

const VALUES: ReadonlyMap<string, number> = new Map(
  NUMBERS.map(([words, value]) => [words.replaceAll(" ", ""), value]),
);

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...VALUES.keys(),
  ...NUMBERS.map(([words]) => words.split(" ")[0] ?? ""),
]);

type Numbers = readonly (readonly [words: string, value: number])[];

function english(): Numbers {
  const units = numbered("one two three four five six seven eight nine", 1);
  const teens = numbered(
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    10,
  );
  const tens = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2, 10);
  return [...units, ...teens, ...tens, ...joined(tens, units, (ten, unit) => `${ten} ${unit}`)];
}

function german(): Numbers {
  const units = numbered("ein zwei drei vier funf sechs sieben acht neun", 1);
  const teens = numbered("zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn", 10);
  const tens = numbered("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig", 2, 10);
  return [...units.slice(1), ...teens, ...tens, ...joined(tens, units, (ten, unit) => `${unit}und${ten}`)];
}

/** From 70 and 80 on, teens are added to sixty and to four twenties. */
function french(): Numbers {
  const units = numbered("un deux trois quatre cinq six sept huit neuf", 1);
  const teens = numbered("dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf", 10);
  const tens = numbered("vingt trente quarante cinquante soixante", 2, 10);
  const more: Numbers = [...units, ...teens];
  const withUnits = joined(tens, units, (ten, unit) => (unit === "un" ? `${ten} et un` : `${ten} ${unit}`));
  return [
    ...units.slice(1),
    ...teens,
    ...tens,
    ...withUnits,
    ...teens.map(([teen, value]) => [`soixante ${value === 11 ? "et " : ""}${teen}`, 60 + value] as const),
    ["quatre vingts", 80],
    ...more.map(([word, value]) => [`quatre vingt ${word}`, 80 + value] as const),
  ];
}

function spanish(): Numbers {
  const units = numbered("uno dos tres cuatro cinco seis siete ocho nueve", 1);
  const teens = numbered("diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve", 10);
  const tens = numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 3, 10);
  return [
    ...units,
    ...teens,
    ["veinte", 20],
    ...units.map(([unit, value]) => [`veinti${unit}`, 20 + value] as const),
    ...tens,
    ...joined(tens, units, (ten, unit) => `${ten} y ${unit}`),
  ];
}

function numbered(words: string, first: number, times = 1): Numbers {
  return words.split(" ").map((word, at) => [word.replace("_", " "), (first + at) * times] as const);
}

function joined(tens: Numbers, units: Numbers, join: (ten: string, unit: string) => string): Numbers {
  return tens.flatMap(([ten, value]) =>
    units.map(([unit, more]) => [join(ten, unit), value + more] as const),
  );
}
