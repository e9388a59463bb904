/** English numbers in words. */
import { pluralNoun } from "../plural-nouns.ts";
import type { NumberWords } from "../topics/numbers.ts";
import { AGE_BEFORE, SHARES } from "./shares.ts";

const UNITS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_UNITS = [
  ..."zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  ..."thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" "),
];

const DESIGNATORS = [
  ..."annex appendix article category chapter channel directive flight group law level line option".split(
    " ",
  ),
  ..."phase plan platform protocol regulation resolution route sector stage unit zone".split(" "),
];

export const NUMBERS: NumberWords = {
  cardinals: new Map([
    ...UNITS.map((word, value) => [word, value] as const),
    ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ]),
  hundred: new Set(["hundred"]),
  scales: new Map([
    ["dozen", 12],
    ["score", 20],
    ["lakh", 1e5],
    ["lakhs", 1e5],
    ["crore", 1e7],
    ["crores", 1e7],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
    ["millions", 1e6],
    ["billions", 1e9],
    ["trillions", 1e12],
  ]),
  openingScales: new Set(),
  gluedScales: new Set(),
  articles: new Set(["a", "an"]),
  half: new Set(["half"]),
  joiner: "and",
  joinsBehind: "hundreds",
  hasHyphens: false,
  hasPairedYears: true,
  of: new Set(["of"]),
  minus: "minus|negative",
  belowZero: "below zero|below freezing|below the freezing point|of frost",
  losses: {
    before:
      "(?:loss(?:es)?|deficits?|shortfall|gap|hole|red ink|minus|decline|decrease|drop|fall|contraction|dip|slump)(?: (?!and|but|while)[a-z]+){0,4} (?:of|was|to|totalled|came to|amounted to|reached|stood at|is|were|at)|lost|los(?:es|ing)|in the red (?:by|to the tune of)|(?:fell|shrank|contracted|declined|dropped|decreased|dipped|slipped|down|short|overdrawn)(?: by)?|(?:shrink|contract|decline|fall|drop)(?:s|ing)?(?: by)?|negative balance of|deep",
    behind:
      "loss(?:es)?|deficits?|shortfall|in the red|short|overdrawn|in deficit|lower|less|down|decline|decrease|drop|fall|contraction",
  },
  amounts: "was|were|is|are|of",
  point: new Set(["point"]),
  pronouns:
    "(?:no|any|every|each|this|that|which|the) one(?! (?:hundred|thousand|[a-z]+illion)\\b)|one another",
  designators: new Map([...DESIGNATORS.map((word) => [word, word] as const), ["art", "article"]]),
  codePrefixes: "Mid|Pre|Post|Non|Top|Under|Over|Since",
  counted: pluralNoun({
    // For "nine of the boats".
    others: "people|persons?|men|women|children|troops|of (?:the|its|their|these|those|all) [a-z]{3,}",
    // "Options 1 to 3" may also be called "three options".
    excluded: [
      "applies|binds|endures|exists|fails|holds|lapses|passes|remains|rules|stands|was|works",
      ...DESIGNATORS.map((word) => `${word}e?s`),
    ].join("|"),
    objects: "for|to|on|upon|that|how|what|the|an?|all|its?|their|not|no|only|with",
  }),
  vague: new Map([
    ["tens", 10],
    ["dozens", 12],
    ["scores", 20],
    ["hundreds", 100],
    ["thousands", 1e3],
    ["millions", 1e6],
    ["billions", 1e9],
    ["trillions", 1e12],
  ]),
  some: new Set(["several", "few", "many"]),
  ordinals: new Map([
    ...ORDINAL_UNITS.map((word, value) => [word, value] as const),
    ...TENS.map((word, at) => [`${word.slice(0, -1)}ieth`, (at + 2) * 10] as const),
    ["hundredth", 100],
    ["thousandth", 1000],
  ]),
  denominators: new Map([
    ["halves", 2],
    ["thirds", 3],
    ["quarters", 4],
    ["fifths", 5],
    ["sixths", 6],
    ["sevenths", 7],
    ["eighths", 8],
    ["ninths", 9],
    ["tenths", 10],
  ]),
  implied: new Map([
    ["single", 1],
    ["sole", 1],
    ["both", 2],
    ["pair", 2],
    ["couple", 2],
    ["twice", 2],
    ["thrice", 3],
    ["trio", 3],
  ]),
  phrases: SHARES,
  decadeBefore: "(?!)",
  decadeBehind: "'?s",
  ageBefore: AGE_BEFORE,
  ordinalSuffix: "st|nd|rd|th",
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mn", 1e6],
    ["mln", 1e6],
    ["b", 1e9],
    ["bn", 1e9],
    ["bln", 1e9],
    ["tn", 1e12],
    ["trn", 1e12],
  ]),
  range: { to: "to", between: "to|and|or" },
  ratios: ["{count}(?: \\p{L}+){0,3}? (?:in|out of)(?: every)? {whole}"],
};
