/** French months, weekdays, and days that are counted from another. */
import { calendarNames } from "../calendar-names.ts";
import type { DateWords } from "../topics/dates.ts";
import { NUMBERS } from "./numbers.ts";

const CARDINALS = NUMBERS.cardinals;

function hyphened([word, value]: readonly [string, number]): readonly [string, number] {
  return [word.replaceAll(" ", "-"), value];
}

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
  dayWords: new Map([
    ["premier", 1],
    ...[...CARDINALS].filter(([word, value]) => value > 1 && value <= 31 && !word.endsWith("une")),
    ...[...CARDINALS].filter(([, value]) => value > 1 && value <= 31).map(hyphened),
  ]),
  // In "dix-sept", the seven is not September.
  behindDayWord: "(?![ -]sept(?!embre))",
  daysBehindMonth: new Map(),
  shortDate: "(?<=(?<!\\p{L})(?:le|du|au) )(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?![\\d/])",
  relative: {
    last: ["(?!)", "(?:derniere?|passee?|ecoulee?)"],
    next: ["(?!)", "(?:prochaine?|qui vient)"],
    counted: [
      ["avant-hier", -2, "day"],
      ["hier", -1, "day"],
      ["aujourd'hui|ce (?:matin|soir|midi)|cet(?:te)? (?:apres-midi|nuit)", 0, "day"],
      ["(?<!apres-)demain", 1, "day"],
      ["apres-demain", 2, "day"],
      ["(?:la )?semaine (?:derniere|passee)", -1, "week"],
      ["cette semaine", 0, "week"],
      ["(?:la )?semaine prochaine", 1, "week"],
      ["(?:le )?mois (?:dernier|passe)", -1, "month"],
      ["ce mois(?:-ci)?", 0, "month"],
      ["(?:le )?mois prochain", 1, "month"],
      ["(?:le |au )?trimestre (?:dernier|passe)|dernier trimestre ecoule", -1, "quarter"],
      ["ce trimestre", 0, "quarter"],
      ["(?:le |au )?trimestre prochain|prochain trimestre", 1, "quarter"],
      ["(?:de )?(?:l'an|l'annee) (?:derniere?|passee?)", -1, "year"],
      ["cette annee|(?:l'annee|l'exercice) en cours|l'annee courante", 0, "year"],
      [
        "(?<=(?:fin|debut|milieu|semestre|trimestre|moitie|cours|courant) de )l'annee(?! (?:prochaine|derniere|passee|qui|suivante|precedente|[12]))",
        0,
        "year",
      ],
      ["(?<=(?:fin|debut|milieu) du )mois", 0, "month"],
      ["(?:de )?(?:l'an|l'annee) prochaine?|l'annee qui vient", 1, "year"],
    ],
  },
};
