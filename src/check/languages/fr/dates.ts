/** French months, weekdays and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";

const { months, shortMonths, weekdays, shortWeekdays } = calendarNames("fr");

export const DATES: DateWords = {
  months,
  shortMonths,
  doubtfulMonths: new Set(["mars"]),
  capitals: false,
  weekdays,
  shortWeekdays,
  weekdayEndings: "s",
  dateWords: {
    of: "(?:de |du |d')?",
    and: "(?:,| et| ou| au| ?[-–/])",
    before:
      "(?:en|de|depuis|jusqu'en|d'ici|pour|vers|avant|apres|a partir de|fin|debut|mi|courant|mois de|des|ce|dernier|prochain)",
    the: "le|les|au|du",
    daySuffix: "er\\b",
  },
  isMonthFirst: false,
  dayWords: new Map([["premier", 1]]),
  relative: {
    last: ["(?!)", "(?:dernier|passe)"],
    next: ["(?!)", "(?:prochain|qui vient)"],
    days: [
      ["hier", "yesterday"],
      ["aujourd'hui|ce (?:matin|soir|midi)|cet(?:te)? (?:apres-midi|nuit)", "today"],
      ["demain", "tomorrow"],
      ["le mois dernier|le mois passe", "last month"],
      ["ce mois-ci", "this month"],
      ["le mois prochain", "next month"],
      ["l'an dernier|l'annee derniere|l'an passe", "last year"],
      ["cette annee", "this year"],
      ["l'an prochain|l'annee prochaine", "next year"],
    ],
  },
};
