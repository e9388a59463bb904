/** German months, weekdays and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("de");

export const DATES: DateWords = {
  // in Austria
  months: new Map([...months, ["janner", 1], ["feber", 2]]),
  shortMonths: new Map([...shortMonths, ["jan", 1], ["sept", 9], ["mrz", 3]]),
  doubtfulMonths: new Set(),
  capitals: true,
  weekdays: new Map([...weekdays, ["sonnabend", 6]]),
  shortWeekdays,
  weekdayEndings: "s|(?:morgen|vormittag|mittag|nachmittag|abend|nacht)s?",
  dateWords: {
    of: "(?:des )?",
    and: "(?:,| und| bis| oder| ?[-–/])",
    before: "(?:im|seit|bis|ab|von|vom|zum|letzten|nachsten|diesen|anfang|mitte|ende|vor|nach|der)",
    the: "am|den|dem|der|zum|vom",
    daySuffix: "\\.",
  },
  isMonthFirst: false,
  dayWords: new Map([
    ["ersten", 1],
    ["erste", 1],
    ["erster", 1],
  ]),
  relative: {
    last: ["(?:letzten|vergangenen|vorigen|letzter|letztem)", "(?!)"],
    next: ["(?:nachsten|kommenden|nachster)", "(?!)"],
    days: [
      ["gestern(?: (?:morgen|vormittag|mittag|nachmittag|abend|nacht))?", "yesterday"],
      ["heute(?: (?:morgen|fruh|vormittag|mittag|nachmittag|abend|nacht))?", "today"],
      ["(?<!(?:am|jeden|diesem|diesen|guten|gegen|heute|gestern|zum|vom|der|den) )morgen", "tomorrow"],
      ["(?:im )?(?:letzten|vergangenen|vorigen) monat", "last month"],
      ["(?:in )?diesem monat", "this month"],
      ["(?:im )?(?:nachsten|kommenden) monat", "next month"],
      ["(?:im )?(?:letzten|vergangenen|vorigen) jahr|(?:letztes|voriges|vergangenes) jahr", "last year"],
      ["(?:in )?diesem jahr|dieses jahr", "this year"],
      ["(?:im )?(?:nachsten|kommenden) jahr|nachstes jahr", "next year"],
    ],
  },
};
