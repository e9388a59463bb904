/** German shares and decades in words, "die Hälfte", "ein Drittel", "jeder Fünfte", "die Neunziger", as patterns. */
import type { NumberWords } from "../topics/numbers.ts";

const DECADES = "zwanziger dreißiger vierziger funfziger sechziger siebziger achtziger neunziger".split(" ");

/** "Jeder zweite Montag" is a day, and not a share. */
const SPAN =
  "(?! (?:\\p{L}*tag|mittwoch|morgen|abend|nacht|mal|woche|monat|jahr|stunde|minute)(?:e?s|e?n)?(?!\\p{L}))";

const NTH: readonly (readonly [string, number])[] = [
  ["zweite", 2],
  ["dritte", 3],
  ["vierte", 4],
  ["funfte", 5],
  ["sechste", 6],
  ["siebte", 7],
  ["achte", 8],
  ["neunte", 9],
  ["zehnte", 10],
  ["zwanzigste", 20],
];

const PARTS: readonly (readonly [string, number])[] = [
  ["drittel", 3],
  ["viertel", 4],
  ["funftel", 5],
  ["sechstel", 6],
  ["achtel", 8],
  ["zehntel", 10],
];

export const SHARES: NumberWords["phrases"] = [
  {
    pattern: "(?<!(?:erste|ersten|zweite|zweiten|andere|anderen|letzte|letzten) )halfte",
    letters: "halfte",
    value: 1 / 2,
    form: "fraction",
  },
  { pattern: "dreiviertel(?! ?stunde)", letters: "dreiviertel", value: 3 / 4, form: "fraction" },
  ...PARTS.map(([name, parts]) => ({
    pattern: `(?:(?:ein|einem|eines|das|dem|des) )${name}s?(?! nach| vor|\\p{L})`,
    letters: name,
    value: 1 / parts,
    form: "fraction" as const,
  })),
  ...NTH.map(([name, parts]) => ({
    pattern: `jede[rsmn]? ${name}[nrsm]?${SPAN}`,
    letters: name,
    value: 1 / parts,
    form: "fraction" as const,
  })),
  ...DECADES.map((word, at) => ({
    pattern: `(?:(?:die|der|den) )?${word}(?:[- ]?jahren?|(?<=(?:die|der|den) ${word}))`,
    letters: word,
    value: 1900 + (at + 2) * 10,
    form: "decade" as const,
  })),
];
