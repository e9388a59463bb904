/** English: its words for numbers, dates and bounds. Read through lexicons. */
import { ENGLISH_AGE_BEFORE, ENGLISH_PHRASES } from "./english-fractions.ts";
import { ENGLISH_MEASURES } from "./english-measures.ts";
import type { Lexicon } from "./lexicon.ts";

const UNITS = [
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" "),
  ..."fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_UNITS = [
  ..."zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  ..."thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" "),
];
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

const DESIGNATORS = [
  ..."annex appendix article category chapter channel directive flight group law level line option".split(
    " ",
  ),
  ..."phase plan platform protocol regulation resolution route sector stage unit zone".split(" "),
];

export const ENGLISH: Lexicon = {
  language: "en",
  cardinals: new Map([
    ...UNITS.map((word, value) => [word, value] as const),
    ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ]),
  hundred: "hundred",
  scales: new Map([
    ["dozen", 12],
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["trillion", 1e12],
    ["millions", 1e6],
    ["billions", 1e9],
    ["trillions", 1e12],
  ]),
  openingScales: new Set(),
  articles: new Set(["a", "an"]),
  half: new Set(["half"]),
  joiner: "and",
  pronouns:
    "(?:no|any|every|each|this|that|which|the) one(?! (?:hundred|thousand|[a-z]+illion)\\b)|one another",
  designators: new Map([...DESIGNATORS.map((word) => [word, word] as const), ["art", "article"]]),
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
    ["eighths", 8],
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
  phrases: ENGLISH_PHRASES,
  decadeBefore: "(?!)",
  ageBefore: ENGLISH_AGE_BEFORE,
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
  units: [
    ["percentage points?|pp\\b", "percentage-point"],
    ["%|per cent\\b|percent\\b|pct\\b", "percent"],
    ["(?:us|american|u\\.s\\.) dollars?\\b|usd\\b|us\\$", "us-dollar"],
    ["dollars?\\b|\\$", "dollar"],
    ["euros?\\b|eur\\b|€", "euro"],
    ["pounds?\\b|gbp\\b|£", "pound"],
    ["roubles?\\b|rubles?\\b|rub\\b|₽", "rouble"],
    ["hryvnias?\\b|uah\\b|₴", "hryvnia"],
    ["yen\\b|jpy\\b|¥", "yen"],
    ["yuan\\b|renminbi\\b|rmb\\b|cny\\b", "yuan"],
  ],
  measures: ENGLISH_MEASURES,
  months: new Map(MONTHS.map((word, at) => [word, at + 1] as const)),
  shortMonths: new Map([...MONTHS.map((word, at) => [word.slice(0, 3), at + 1] as const), ["sept", 9]]),
  doubtfulMonths: new Set(["may", "march"]),
  capitals: true,
  weekdays: new Map(WEEKDAYS.map((word, at) => [word, at + 1] as const)),
  shortWeekdays: new Map([
    ...WEEKDAYS.map((word, at) => [word.slice(0, 3), at + 1] as const),
    ["tues", 2],
    ["weds", 3],
    ["thur", 4],
    ["thurs", 4],
  ]),
  dateWords: {
    of: "(?:of )?",
    and: "(?:,| and| or| to| through| ?[-–/])",
    before: "(?:in|of|since|until|till|by|from|to|last|next|this|early|mid|late|during|before|after|through)",
  },
  dayWords: new Map(),
  relative: {
    last: ["(?:last|past|previous)", "(?!)"],
    next: ["(?:next|coming|following)", "(?!)"],
    days: [
      ["yesterday", "yesterday"],
      ["today|tonight|this (?:morning|afternoon|evening)", "today"],
      ["tomorrow", "tomorrow"],
    ],
  },
  times: {
    am: "(?:a\\.m\\.|am\\b)",
    pm: "(?:p\\.m\\.|pm\\b)",
    hours: "(?:hours|hrs|h)\\b",
    oclock: "o'clock",
    named: new Map([
      ["noon", 720],
      ["midday", 720],
      ["midnight", 0],
    ]),
    past: [
      ["half past", 30],
      ["(?:a )?quarter past", 15],
      ["(?:a )?quarter to", -15],
    ],
  },
  articlesBetween: "the|an?|its|their",
  bounds: {
    before: [
      [
        "no more than|not more than|at most|up to|as (?:many|much) as|a maximum of|not exceeding",
        ["at-most"],
      ],
      ["no (?:fewer|less) than|not (?:fewer|less) than|at least|a minimum of", ["at-least"]],
      [
        "more than|over|above|in excess of|exceeding|upwards? of|greater than|just over|well over|>",
        ["above"],
      ],
      ["less than|fewer than|under|below|just under|just short of|nearly|almost|<", ["below"]],
      ["close to|near", ["about", "below"]],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      [
        "about|around|some|roughly|approximately|approx\\.?|circa|ca?\\.|an estimated|estimated|~|≈",
        ["about"],
      ],
    ],
    behind: [
      ["or more|at least|at a minimum|and up(?:wards)?|plus\\b|\\+", ["at-least"]],
      ["or (?:fewer|less)|at (?:the )?most|at a maximum", ["at-most"]],
      ["or so|or thereabouts|approximately|roughly", ["about"]],
    ],
  },
  momentBounds: {
    before: [
      ["(?:no|not) (?:earlier|sooner) than|not before", ["at-least"]],
      ["(?:no|not) later than|not after", ["at-most"]],
      ["(?:shortly|just|soon|a little) after", ["above"]],
      ["(?:shortly|just|a little) before", ["below"]],
      ["about|around|roughly|approximately|approx\\.?|circa|ca?\\.|~", ["about"]],
    ],
    behind: [
      ["at (?:the )?(?:very )?(?:earliest|soonest)", ["at-least"]],
      ["at (?:the )?(?:very )?latest", ["at-most"]],
      ["or so|or thereabouts", ["about"]],
    ],
  },
  spans: "(?:second|minute|hour|day|night|week|month|quarter|year|decade|centur)(?:s|y|ies)?\\b",
  spanBounds: "over",
};
