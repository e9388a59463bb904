/** German months, weekdays, and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";
import { ORDINALS } from "./cardinals.ts";

const LAST = "(?:letzt|vergangen|vorig|verwichen)e[nrms]?";
const NEXT = "(?:nachst|kommend)e[nrms]?";
const AFTER_NEXT = "ubernachste[nrms]?";
const BEFORE_LAST = "(?:vorletzt|vorvorig|vorvergangen)e[nrms]?";

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("de");

export const DATES: DateWords = {
  // In Austria.
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
  dayWords: new Map([...ORDINALS].filter(([, value]) => value >= 1 && value <= 31)),
  behindDayWord: "",
  daysBehindMonth: new Map(),
  shortDate:
    "(?<=(?<!\\p{L})(?:am|ab|vom|zum|bis|seit|dem|den|der|und|vor|nach|um|auf) )(?<day>[0-3]?\\d)\\. ?(?<month>[01]?\\d)\\.(?![\\d.]|-\\d)",
  relative: {
    last: ["(?:letzt|vergangen|vorig|verwichen|verflossen)e[nrms]?", "(?!)"],
    next: ["(?:nachst|kommend)e[nrms]?", "(?!)"],
    counted: [
      ["(?<!vor)gestern(?: (?:morgen|vormittag|mittag|nachmittag|abend|nacht))?", -1, "day"],
      ["vorgestern", -2, "day"],
      ["heute(?: (?:morgen|fruh|vormittag|mittag|nachmittag|abend|nacht))?", 0, "day"],
      ["ubermorgen", 2, "day"],
      ["(?<!(?:am|jeden|diesem|diesen|guten|gegen|heute|gestern|zum|vom|der|den|fruhen) )morgen", 1, "day"],
      [`(?:in (?:der )?)?${LAST} woche`, -1, "week"],
      ["(?:in )?diese[rn]? woche", 0, "week"],
      [`(?:in (?:der )?)?${NEXT} woche`, 1, "week"],
      [`(?:in (?:der )?)?${AFTER_NEXT} woche`, 2, "week"],
      [`(?:in (?:der )?)?${BEFORE_LAST} woche`, -2, "week"],
      [`(?:im |den |des )?${LAST} monats?|im vormonat`, -1, "month"],
      ["(?:in )?diese[ms] monats?|im laufenden monat", 0, "month"],
      [`(?:im |den |des )?${NEXT} monats?`, 1, "month"],
      [`(?:im |den |des )?${AFTER_NEXT} monats?`, 2, "month"],
      [`(?:im |den |des )?${BEFORE_LAST} monats?`, -2, "month"],
      [`(?:im |das |des )?${LAST} quartals?|im vorquartal`, -1, "quarter"],
      ["(?:in )?diese[ms] quartals?|im laufenden quartal", 0, "quarter"],
      [`(?:im |das |des )?${NEXT} quartals?`, 1, "quarter"],
      [
        `(?:im |das |des )?${LAST} jahr(?:es)?|im vorjahr|des vorjahrs|des vorjahres|vorjahres[a-z]+`,
        -1,
        "year",
      ],
      ["(?:in )?diese[ms] jahr(?:es)?|(?:im |des )?laufende[ns] jahr(?:es)?|heuer|heurige[nrms]?", 0, "year"],
      [
        "(?<=(?:quartal|vierteljahr|halbjahr|halbjahres|ende|anfang|mitte|beginn|halfte|lauf|verlauf) )des jahres(?! [12])",
        0,
        "year",
      ],
      ["(?<=(?:ende|anfang|mitte|beginn|halfte) )des monats", 0, "month"],
      [
        `(?:im |das |des )?${NEXT} jahr(?:es)?|im folgenden kalenderjahr|im neuen jahr|kommendjahrig[a-z]*`,
        1,
        "year",
      ],
      [`(?:im |das |des )?${AFTER_NEXT} jahr(?:es)?`, 2, "year"],
      [`(?:im |das |des )?${BEFORE_LAST} jahr(?:es)?`, -2, "year"],
    ],
  },
};
