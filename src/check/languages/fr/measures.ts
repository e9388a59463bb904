/** French names of the units that are compared, in addition to CLDR's. */
import type { MeasureWords } from "../topics/measures.ts";
import { UNIT_NAMES, UNIT_PREFIXES } from "./unit-names.ts";

export const MEASURES: MeasureWords = {
  language: "fr",
  unitNames: UNIT_NAMES,
  unitPrefixes: UNIT_PREFIXES,
  moreUnits: [
    ["pour cent", "percent"],
    ["pour mille", "permille"],
    ["point de pourcentage", "percentage-point"],
    ["points de pourcentage", "percentage-point"],
    ["degre", "celsius", "fahrenheit", "degree"],
    ["degres", "celsius", "fahrenheit", "degree"],
    ["kilo", "kilogram"],
    ["kilos", "kilogram"],
    ["tonne", "tonne"],
    ["tonnes", "tonne"],
    ["an", "year"],
    ["ans", "year"],
    ["annee", "year"],
    ["annees", "year"],
    ["journee", "day"],
    ["journees", "day"],
    ["dollars americains", "USD"],
    ["dollars us", "USD"],
    ["centime", "EUR/100", "CHF/100"],
    ["centimes", "EUR/100", "CHF/100"],
    ["mark", "BAM", "german mark"],
    ["marks", "BAM", "german mark"],
  ],
  currencyHead: "first",
  noCurrencies: new Set([
    "nouveau",
    "nouveaux",
    "droit",
    "droits",
    "or",
    "real",
    "sol",
    "sols",
    "sum",
    "sums",
    "won",
  ]),
  unitLinker: "de |d'",
  rates: {
    per: "par|chaque|a chaque|par chaque|tous les|toutes les|a l'|l'|a la|la|au|le|de l'|en une?|en l'espace d'une?",
    within:
      "en une?|sur une?|dans l'|dans la|dans le|pendant une?|en l'espace d'une?|sur l'|sur la|sur le|chaque|durant une?",
    notBefore:
      "avant|apres|plus (?:tard|tot)|derniere?|passee?|ecoulee?|prochaine?|suivante?|precedente?|qui|ou|de|du|des|d'\\p{L}+|meme|moitie|fois|place|edition|en cours",
    adverbs: [
      ["quotidien(?:ne)?s?|quotidiennement|journali(?:er|ere)s?", "jour"],
      ["hebdomadaires?", "semaine"],
      ["mensuel(?:le)?s?|mensuellement", "mois"],
      ["trimestriel(?:le)?s?", "trimestre"],
      ["annuel(?:le)?s?|annuellement", "an"],
    ],
    periods: new Map([
      ["trimestre", 3],
      ["semestre", 6],
    ]),
  },
};
