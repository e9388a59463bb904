/** English shares and decades in words, "more than half", "a third of", "the nineties", as patterns. */
import type { NumberWords } from "../topics/numbers.ts";

/** What makes an amount of a fraction that stands before it. */
const BOUND = `(?:${[
  "(?:more|less|fewer|greater) than",
  "over|under|above|below|about|around|nearly|almost|roughly|approximately",
  "at least|at most|up to|close to|just|only",
].join("|")})`;

/** Half an hour is a time, and half past six another. */
const SPAN = "(?:second|minute|hour|day|night|week|month|year|decade|century)";

const PLURAL_VERB = "(?:agree|are|were|have|say|support|oppose|want|think|believe|do)";
const VERB = `(?:${PLURAL_VERB}|is|was|has|had|said|agreed|supported|opposed|voted|wanted|thought|believed|did)`;

/** "Half agree" at the beginning of what is said; "the first half was" has no share. */
const OPENING = "(?:^|[.,;:!?(\"'–] ?|(?<!\\p{L})(?:and|but|while|that|as|or|whom) )";

const PART =
  "(?:first|second|other|latter|former|last|upper|lower|top|bottom|left|right|a|one|each|this|that|(?:north|south|east|west)ern)";

/** What must stand before it comes last: looked for first, it would be so at every place of a text. */
const HALF = [
  `half(?<!(?<!\\p{L})${PART} half)`,
  `(?!-| (?:past|time|term|way|mast|an? (?:dozen|hundred|[a-z]+illion|thousand|${SPAN})\\b))`,
  "(?:(?= (?:of|the|a|an|its|their|his|her|our|all|that|this)\\b)",
  `|(?<=(?<!\\p{L})${BOUND} half)`,
  `|(?<=${OPENING}half)(?= ${VERB}\\b)|(?<=(?<!\\p{L})by half))`,
].join("");

/** "By a third from May", "a fifth more". */
const BEHIND_CHANGE =
  "(?:to|from|in|since|over|compared|on|between|last|this|after|and|as|against|within|during|year|but|while)";
const MORE =
  "(?:more|less|fewer|higher|lower|longer|shorter|larger|smaller|cheaper|dearer|heavier|lighter|faster|slower)";

/** "A third were" and "nearly a third voted", but "a third voted" may be the third of them. */
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

/** Pattern of what stands before an age in tens: "in his late 30s" are no years. */
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
  [HALF, 1 / 2, "fraction"],
  [`(?<!and )(?:a|one) half(?!-|[ -]${SPAN})`, 1 / 2, "fraction"],
  ...PARTS.map(([name, parts]) => [partOf(name), 1 / parts, "fraction"] as const),
  ...DECADES.flatMap((word, at) => [
    [
      `(?:the|mid|early|late)[ -]${word}(?<!${OWNER} (?:mid|early|late)[ -]${word})`,
      1900 + (at + 2) * 10,
      "decade",
    ] as const,
    [`${word}(?<=${AGE_BEFORE}${word})`, (at + 2) * 10, "decade"] as const,
  ]),
];
