/** French limits, caps and floors. */
import type { LimitWords } from "../topics/limits.ts";

/** Words between the limit and its figure: "the limit for trucks on the bridge is". */
const WORDS = "(?:(?!(?:minimum|maximum|limite|moins|plus|mais) )[^\\s\\d.,;:!?]+ ){0,8}?";

export const LIMITS: LimitWords = {
  limits: {
    before: [
      [
        [
          `(?:maximum|plafond|limite) ${WORDS}(?:est|sont|etait|de|a|d')`,
          "(?:plafonn|limit)ee?s? a",
          "ne (?:peut|peuvent|doit|doivent|saurait|sauraient) (?:pas )?(?:exceder|depasser)",
          "(?:ne |n')(?:depasse|excede)(?:nt|ra|ront)? (?:pas|jamais)",
          "(?:n'est|ne sont|n'etait|n'etaient) (?:pas|jamais) superieure?s? a",
          "(?:ne |n')(?:doit|doivent|peut|peuvent|devra|devront|pourra|pourront) (?:pas |jamais )?(?:exceder|depasser)",
          `ne (?:peut|peuvent|doit|doivent) ${WORDS}plus (?:de|d')`,
          `(?:aucune?|personne|nul|jamais) ${WORDS}plus (?:de|d')`,
          `(?:exclu|interdi|rejet|refus)\\p{L}* ${WORDS}(?:plus (?:de|d')|superieure?s? a|au-dessus (?:de|d')|au-dela (?:de|d'))`,
          "inferieure?s? ou egale?s? a",
        ].join("|"),
        ["at-most"],
      ],
      [
        [
          `(?:minimum|plancher) ${WORDS}(?:est|sont|etait|de|a|d')`,
          `ne (?:peut|peuvent|doit|doivent) ${WORDS}moins (?:de|d')`,
          "superieure?s? ou egale?s? a",
          "(?:n'est|ne sont|n'etait|n'etaient) (?:pas|jamais) inferieure?s? a",
          "ne (?:peut|peuvent|doit|doivent|saurait|sauraient) (?:pas )?etre inferieure?s? a",
        ].join("|"),
        ["at-least"],
      ],
      [["excede(?:nt)?", "depass(?:a|erent)", "franchi(?:t|ssent)"].join("|"), ["above"]],
      [["attei(?:nt|gnent|gnait|ndre)", "s'eleve(?:nt)? (?:jusqu')?a"].join("|"), ["exactly", "at-most"]],
      [["±", "plus ou moins"].join("|"), ["about"]],
    ],
    behind: [
      [["ou davantage"].join("|"), ["at-least"]],
      [["(?:au )?maximum"].join("|"), ["at-most"]],
    ],
  },
  heads: [
    ["minimum|minimale?s?|min|plancher", ["at-least"]],
    ["maximum|maximale?s?|max|plafond|limite", ["at-most"]],
  ],
};
