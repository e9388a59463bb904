/** English months, weekdays and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";

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
    before: "(?:in|of|since|until|till|by|from|to|last|next|this|early|mid|late|during|before|after|through)",
    the: "the",
    daySuffix: "st|nd|rd|th",
  },
  isMonthFirst: true,
  dayWords: new Map(),
  relative: {
    last: ["(?:last|past|previous)", "(?!)"],
    next: ["(?:next|coming|following)", "(?!)"],
    days: [
      ["yesterday", "yesterday"],
      ["today|tonight|this (?:morning|afternoon|evening)", "today"],
      ["tomorrow", "tomorrow"],
      ["(?<!(?:the|over) )last month", "last month"],
      ["(?:earlier )?this month", "this month"],
      ["(?<!the )next month", "next month"],
      ["(?<!(?:the|over) )last year", "last year"],
      ["(?:earlier |later )?this year", "this year"],
      ["(?<!the )next year", "next year"],
    ],
  },
};
