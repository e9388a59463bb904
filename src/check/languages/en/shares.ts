/** English shares and decades in words, "more than half", "a third of", "the nineties", as patterns. */
import type { NumberWords } from "../topics/numbers.ts";

/** Words that make an amount of a fraction after them. */
const BOUND = `(?:${[
  "(?:more|less|fewer|greater) than",
  "over|under|above|below|about|around|nearly|almost|roughly|approximately",
  "at least|at most|up to|close to|just|only",
].join("|")})`;

/** Half an hour is a length of time, and half past six a time of day. */
const SPAN = "(?:second|minute|hour|day|night|week|month|year|decade|century)";

const PLURAL_VERB = "(?:agree|are|were|have|say|support|oppose|want|think|believe|do)";
const VERB = `(?:${PLURAL_VERB}|is|was|has|had|said|agreed|supported|opposed|voted|wanted|thought|believed|did)`;

/** "Half agree" at the beginning of a sentence is a share. "The first half was" is not. */
const OPENING = "(?:^|[.,;:!?(\"'–] ?|(?<!\\p{L})(?:and|but|while|that|as|or|whom) )";

const PART =
  "(?:first|second|other|latter|former|last|upper|lower|top|bottom|left|right|a|one|each|this|that|(?:north|south|east|west)ern)";

/** What must come before it is tested last. Tested first, it would be tried at every place of a text. */
const HALF = [
  `half(?<!(?<!\\p{L})${PART} half)`,
  `(?!-| (?:past|time|term|way|mast|an? (?:dozen|hundred|[a-z]+illion|thousand|${SPAN})\\b))`,
  "(?:(?= (?:of|the|a|an|its|their|his|her|our|all|that|this)\\b)",
  `|(?<=(?<!\\p{L})${BOUND} half)`,
  `|(?<=${OPENING}half)(?= ${VERB}\\b)|(?<=(?<!\\p{L})by half))`,
].join("");

/** For "by a third from May" and "a fifth more". */
const BEHIND_CHANGE =
  "(?:to|from|in|since|over|compared|on|between|last|this|after|and|as|against|within|during|year|but|while)";
const MORE =
  "(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|cheaper|dearer|heavier|lighter|faster|slower)";

/** "A third were" and "nearly a third voted" are shares, but in "a third voted" it may be the third person. */
function partOf(name: string): string {
  return [
    `(?:a|one)[ -]${name}(?<=(?<!\\p{L})by (?:a|one)[ -]${name})(?=[.,;:!?)]| *$| ${BEHIND_CHANGE}\\b)`,
    `|(?:a|one)[ -]${name}(?= ${MORE}\\b)|`,
    `(?:a|one)[ -]${name}(?:(?= of\\b)(?! of an? ${SPAN})|(?= ${PLURAL_VERB}\\b)`,
    `|(?<=(?<!\\p{L})${BOUND} a ${name})(?= ${VERB}\\b|[.,;:!?)]| *$))|one[ -]${name}`,
  ].join("");
}

const OWNER = "(?:my|our|your|his|her|their)";
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Pattern of what comes before an age in tens. "In his late 30s" does not mean years of a century. */
export const AGE_BEFORE: string = `(?<!\\p{L})${OWNER} (?:(?:early|mid|middle|late)[ -])?`;

const PARTS: readonly (readonly [string, number])[] = [
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
];

export const SHARES: NumberWords["phrases"] = [
  { pattern: HALF, letters: "half", value: 1 / 2, form: "fraction" },
  { pattern: `(?<!and )(?:a|one) half(?!-|[ -]${SPAN})`, letters: "half", value: 1 / 2, form: "fraction" },
  ...PARTS.map(([name, parts]) => ({
    pattern: partOf(name),
    letters: name,
    value: 1 / parts,
    form: "fraction" as const,
  })),
  ...DECADES.flatMap((word, at) => {
    const decade = { letters: word, form: "decade" as const };
    const year = `(?:the|mid|early|late)[ -]${word}(?<!${OWNER} (?:mid|early|late)[ -]${word})`;
    return [
      { ...decade, pattern: year, value: 1900 + (at + 2) * 10 },
      { ...decade, pattern: `${word}(?<=${AGE_BEFORE}${word})`, value: (at + 2) * 10 },
    ];
  }),
];
