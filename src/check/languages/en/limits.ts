/** English limits, caps and floors. */
import type { LimitWords } from "../topics/limits.ts";

/** Words between the limit and its figure: "the limit for trucks on the bridge is". */
const WORDS = "(?:(?!(?:minimum|maximum|limit|least|most|and|but|while) )[^\\s\\d.,;:!?]+,? ){0,8}?";

export const LIMITS: LimitWords = {
  limits: {
    before: [
      [
        [
          `(?:maximum|limit|ceiling|cap) ${WORDS}(?:is|are|was|were|of|at|to|stands at)(?: (?:now|currently|still|then|today|again))?`,
          "(?:limited|capped|restricted|held|confined) (?:to|at)",
          `(?:no|not|cannot|never|nobody|no one|none|nothing|neither) ${WORDS}(?:more|greater|higher|longer|larger|heavier|older|faster) than`,
          `(?:rul(?:es?|ed|ing) out|forbid(?:s|den)?|bann?(?:ed|s)?|bars?|barred|prohibit(?:s|ed)?|exclude[sd]?|reject(?:s|ed)?) ${WORDS}(?:(?:more|greater|higher|longer|larger|heavier|older|faster) than|above|over|beyond|exceeding|in excess of)`,
          `(?:ceilings?|caps?|limits?) ${WORDS}(?:is|are|was|were|of|at|to|stands? at)`,
          "(?:not|cannot|never) (?:to )?(?:exceed|surpass|go (?:over|above|beyond)|be (?:more|greater|higher|larger|longer|heavier) than)",
          `no ${WORDS}(?:may|can|shall|must) ${WORDS}(?:more|greater|higher|longer) than`,
          `(?:not|cannot) ${WORDS}(?:more|greater|higher|longer) than`,
          "(?:less|lower|smaller|fewer) than or equal to",
          "equal to or (?:less|lower|smaller) than",
          "at or (?:below|under)",
          "not (?:above|over)",
        ].join("|"),
        ["at-most"],
      ],
      [
        [
          `(?:minimum|floor|lower limit) ${WORDS}(?:is|are|was|were|of|at)`,
          "not (?:fall|drop|go|be) (?:below|under|less than|lower than)",
          `no ${WORDS}(?:may|can|shall|must) ${WORDS}(?:less|fewer|lower|shorter) than`,
          "(?:greater|more|higher|larger) than or equal to",
          "equal to or (?:greater|more|higher|larger) than",
          "at or (?:above|over)",
        ].join("|"),
        ["at-least"],
      ],
      // "Stretches over 40 km" means as long, or longer.
      [
        [
          "(?:stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|spread(?:s|ing)?|spann?(?:s|ed|ing)?|sprawl(?:s|ed|ing)?|cover(?:s|ed|ing)?|runn?(?:s|ing)?|ran|last(?:s|ed)?|distributed|phased) over",
        ].join("|"),
        ["exactly", "above"],
      ],
      [["exceed(?:s|ed)?", "surpass(?:es|ed)?", "topp?(?:ed|s)"].join("|"), ["above"]],
      [["(?:just )?(?:shy|short) of"].join("|"), ["below"]],
      [
        [
          "reach(?:es|ed)?",
          "within",
          `top (?:rate|fine|penalty|speed|price) ${WORDS}(?:is|are|was|were|of|at)`,
          "(?:may|might|can|could) (?:run|amount|rise|climb|go|come|add up|mount|grow|swell) (?:up )?(?:to|as high as)",
        ].join("|"),
        ["exactly", "at-most"],
      ],
      [["±", "\\+/-", "plus or minus", "give or take"].join("|"), ["about"]],
    ],
    behind: [
      [
        [
          "or (?:greater|higher|above|over|longer|older)",
          "(?:is|was) the (?:minimum|floor)",
          "minimum",
          "min\\.",
        ].join("|"),
        ["at-least"],
      ],
      [
        [
          "or (?:lower|below|under|shorter|younger)",
          "(?:is|was) the (?:maximum|limit|ceiling|cap)",
          "maximum",
          "max\\.?",
        ].join("|"),
        ["at-most"],
      ],
    ],
  },
  heads: [
    ["lower limit|minimum|min|floor", ["at-least"]],
    ["maximum|max|limit|ceiling|cap", ["at-most"]],
  ],
};
