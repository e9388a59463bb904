/** Spanish months, weekdays and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";
import { UNITS } from "./numbers.ts";

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("es");

export const DATES: DateWords = {
  months: new Map([...months, ["setiembre", 9]]),
  shortMonths,
  doubtfulMonths: new Set(),
  capitals: false,
  weekdays,
  shortWeekdays,
  weekdayEndings: "s",
  dateWords: {
    of: "(?:de |del )?",
    and: "(?:,| y| e| o| a| al| ?[-–/])",
    before: "(?:en|de|desde|hasta|a|para|este|pasado|proximo)",
    the: "el",
    daySuffix: "\\.?[ºª°]|er\\b|[rdtmvn][oa]s?\\b",
  },
  isMonthFirst: true,
  dayWords: new Map([
    ["primero", 1],
    ...UNITS.slice(1).map((word, at) => [word, at + 1] as const),
    ["treinta", 30],
    ["treinta y uno", 31],
  ]),
  relative: {
    last: ["pasado", "pasado"],
    next: ["proximo", "(?:proximo|que viene)"],
    days: [
      ["ayer", "yesterday"],
      ["hoy|esta (?:manana|tarde|noche)", "today"],
      ["manana", "tomorrow"],
      ["el (?:mes pasado|pasado mes)", "last month"],
      ["este mes", "this month"],
      ["el (?:mes que viene|proximo mes|mes proximo)", "next month"],
      ["el (?:ano pasado|pasado ano)", "last year"],
      ["este ano", "this year"],
      ["el (?:ano que viene|proximo ano|ano proximo)", "next year"],
    ],
  },
};
