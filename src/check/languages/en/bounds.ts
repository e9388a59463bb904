/** English bounds. */
import type { BoundWords } from "../topics/bounds.ts";

export const BOUNDS: BoundWords = {
  articlesBetween: "the|an?|its|their",
  bounds: {
    before: [
      [
        "no more than|not more than|at (?:the )?(?:very )?most,?|at the outside,?|no sum (?:above|over)|up to|as (?:many|much|high|far|long|large) as|a maximum of|maximum|at a maximum|not exceeding|no (?:longer|higher|larger|heavier|older|greater|later) than",
        ["at-most"],
      ],
      [
        "no (?:fewer|less|lower|shorter|smaller|younger) than|not (?:fewer|less) than|nothing (?:less|below|under)(?: than)?|at (?:the )?(?:very )?least,?|a minimum of|minimum|at (?:a|the) (?:bare |very |absolute )?minimum,?|not under|not below|not fewer than|a floor of",
        ["at-least"],
      ],
      [
        "more than|over|above|in excess of|exceeding|upwards? of|north of|greater than|to the tune of more than|just over|well over|>",
        ["above"],
      ],
      ["less than|fewer than|under|below|just under|just short of|south of|nearly|almost|<", ["below"]],
      ["close to|near", ["about", "below"]],
      ["≥", ["at-least"]],
      ["≤", ["at-most"]],
      [
        "about|around|some|roughly|approximately|approx\\.?|circa|ca?\\.|an estimated|estimated|~|≈",
        ["about"],
      ],
    ],
    behind: [
      [
        "or more|at (?:the )?(?:very )?least|at a minimum|and up(?:wards)?|upwards|and (?:more|over|above|beyond|older|longer|larger)|or (?:over|above|older)|onwards?|on (?=[.,;:)]|must|have|has|are|is)|plus\\b|\\+|minimum",
        ["at-least"],
      ],
      [
        "or (?:fewer|less|under|below|younger|shorter)|at (?:the )?(?:very |absolute )?most|at a maximum|and (?:under|below|less|fewer|younger)|and no more(?! than)|but no more(?! than)|maximum|tops|at the outside",
        ["at-most"],
      ],
      ["or so|or thereabouts|approximately|roughly", ["about"]],
    ],
  },
  momentBounds: {
    before: [
      ["(?:no|not) (?:earlier|sooner) than|not before", ["at-least"]],
      ["(?:no|not) later than|not after", ["at-most"]],
      ["(?:shortly|just|soon|a little) after", ["above"]],
      ["(?:shortly|just|a little) before", ["below"]],
      ["about|around|roughly|approximately|approx\\.?|circa|ca?\\.|~", ["about"]],
      // A date by which or from which something is so may be given without such a word.
      ["until|till|by|before", ["exactly", "at-most"]],
      ["from|since|as of|starting|starting on|with effect from|on or after", ["exactly", "at-least"]],
    ],
    behind: [
      ["at (?:the )?(?:very )?(?:earliest|soonest)", ["at-least"]],
      ["at (?:the )?(?:very )?latest", ["at-most"]],
      ["or so|or thereabouts", ["about"]],
    ],
  },
  until: "(?!)",
  since: "(?!)",
  spans: "(?:second|minute|hour|day|night|week|month|quarter|year|decade|centur)(?:s|y|ies)?\\b",
  spanBounds: "over",
  rangeOpening: "between|anywhere between|in the range of",
  either: "or",
};
