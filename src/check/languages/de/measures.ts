/** German names of the units that are compared, in addition to CLDR's. */
import type { MeasureWords } from "../topics/measures.ts";
import { UNIT_NAMES, UNIT_PREFIXES } from "./unit-names.ts";

export const MEASURES: MeasureWords = {
  language: "de",
  unitNames: UNIT_NAMES,
  unitPrefixes: UNIT_PREFIXES,
  moreUnits: [
    ["vom hundert", "percent"],
    ["prozentpunkt", "percentage-point"],
    ["prozentpunkte", "percentage-point"],
    ["prozentpunkten", "percentage-point"],
    ["grad", "celsius", "fahrenheit", "degree"],
    ["qkm", "square-kilometer"],
    ["qm", "square-meter"],
    ["kilo", "kilogram"],
    ["kilos", "kilogram"],
    ["tonne", "tonne"],
    ["tonnen", "tonne"],
    ["stundenkilometer", "kilometer-per-hour"],
    ["stundenkilometern", "kilometer-per-hour"],
    ["tag", "day"],
    ["tage", "day"],
    ["tagen", "day"],
    ["jahr", "year"],
    ["jahre", "year"],
    ["jahren", "year"],
    ["dollar", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"],
    ["cent", "EUR/100", "USD/100"],
    ["mark", "BAM", "german mark"],
    ["franken", "CHF"],
    ["pfund sterling", "GBP"],
    ["krone", "SEK", "NOK", "DKK", "ISK", "CZK"],
    ["kronen", "SEK", "NOK", "DKK", "ISK", "CZK"],
  ],
  currencyHead: "last",
  noCurrencies: new Set(["herzegowina", "sonderziehungsrechte", "gold", "won", "real", "sol", "sum"]),
  unitLinker: "(?!)",
  rates: {
    per: "pro|je|im|in der|in einer|in einem|jede[nrs]?|alle|am",
    within:
      "in einem|in einer|im|uber ein|uber eine|auf das|aufs|auf die|auf den|auf ein|im laufe eine[rs]|ubers|am",
    notBefore: "zuvor|danach|spater|vorher|nachher",
    adverbs: [
      ["stundliche?[nrsm]?", "stunde"],
      ["tagliche?[nrsm]?", "tag"],
      ["wochentliche?[nrsm]?", "woche"],
      ["monatliche?[nrsm]?", "monat"],
      ["vierteljahrliche?[nrsm]?", "quartal"],
      ["jahrliche?[nrsm]?", "jahr"],
    ],
    periods: new Map([
      ["quartal", 3],
      ["vierteljahr", 3],
      ["halbjahr", 6],
    ]),
  },
};
