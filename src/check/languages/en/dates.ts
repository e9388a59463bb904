/** English months, weekdays, and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";

const DAYS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(
    " ",
  ),
  ..."fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "),
];
const CARDINALS = [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  ),
  ..."seventeen eighteen nineteen twenty".split(" "),
];

/** One to thirty-one, with a hyphen or a space. */
function dayWords(words: readonly string[], thirtieth: string): ReadonlyMap<string, number> {
  const behindTens = (ten: string, value: number, most: number): readonly (readonly [string, number])[] =>
    words
      .slice(0, most)
      .flatMap((word, at) => ["-", " "].map((gap) => [ten + gap + word, value + at + 1] as const));
  return new Map([
    ...words.map((word, at) => [word, at + 1] as const),
    ...behindTens("twenty", 20, 9),
    [thirtieth, 30],
    ...behindTens("thirty", 30, 1),
  ]);
}

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("en");

export const DATES: DateWords = {
  months,
  shortMonths: new Map([...shortMonths, ["sept", 9]]),
  doubtfulMonths: new Set(["may", "march"]),
  capitals: true,
  weekdays,
  shortWeekdays: new Map([...shortWeekdays, ["tues", 2], ["weds", 3], ["thur", 4], ["thurs", 4]]),
  weekdayEndings: "s",
  dateWords: {
    of: "(?:of )?",
    and: "(?:,| and| or| to| through| ?[-–/])",
    before: `(?:in|of|since|until|till|by|from|to|last|next|this|early|mid|late|during|before|after|through|between|(?<=(?:${[...months.keys()].join("|")}) )(?:and|or))`,
    the: "the",
    daySuffix: "st|nd|rd|th",
  },
  isMonthFirst: true,
  dayWords: dayWords(DAYS, "thirtieth"),
  behindDayWord: "(?= (?:(?:day )?of|and|to|or) |,? [12]\\d{3}|[,.;)]|$)",
  daysBehindMonth: dayWords(CARDINALS, "thirty"),
  shortDate: "(?!)",
  relative: {
    last: ["(?:last|past|previous)", "(?!)"],
    next: ["(?:next|coming|following)", "(?!)"],
    counted: [
      ["(?:the )?day before yesterday", -2, "day"],
      ["(?:the )?day after tomorrow", 2, "day"],
      ["yesterday", -1, "day"],
      ["today|tonight|this (?:morning|afternoon|evening)", 0, "day"],
      ["tomorrow", 1, "day"],
      ["(?<!(?:the|over) )last week", -1, "week"],
      ["(?:earlier |later )?this week", 0, "week"],
      ["(?<!the )(?:next|the coming) week", 1, "week"],
      ["the week after next", 2, "week"],
      ["the week before last", -2, "week"],
      ["(?<!(?:the|over) )last month", -1, "month"],
      ["(?:earlier |later )?this month", 0, "month"],
      ["(?<!the )next month|the coming month", 1, "month"],
      ["the month after next", 2, "month"],
      ["the month before last", -2, "month"],
      ["(?<!(?:the|over) )last quarter", -1, "quarter"],
      ["this quarter|the current quarter", 0, "quarter"],
      ["(?<!the )next quarter|the coming quarter", 1, "quarter"],
      ["(?<!(?:the|over) )last year", -1, "year"],
      ["(?:earlier |later )?this year|the current year", 0, "year"],
      [
        "(?<=(?:end|half|quarter|part|start|beginning|middle|close|out|outset) (?:of )?)the (?:calendar )?year(?! (?:before|after|to|[12]))",
        0,
        "year",
      ],
      ["(?<=(?:end|half|part|start|beginning|middle|close) of )the month", 0, "month"],
      ["(?<!the )next year|the coming year|the new year", 1, "year"],
      ["the year after next", 2, "year"],
      ["the year before last", -2, "year"],
    ],
  },
};
