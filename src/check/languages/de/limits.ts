/** German limits, caps and floors. */
import type { LimitWords } from "../topics/limits.ts";

/** Words between the limit and its figure: "the limit for trucks on the bridge is". */
const WORDS = "(?:[^\\s.,;:!?]+ ){0,8}?";

export const LIMITS: LimitWords = {
  limits: {
    before: [
      [
        [
          `(?:obergrenze|hochstgrenze|hochststrafe|hochstbetrag|hochstgewicht|limit|grenze|maximum|deckel) ${WORDS}(?:ist|sind|war|betragt|liegt bei|von|bei|auf)`,
          "(?:begrenzt|beschrankt|gedeckelt|limitiert) (?:auf|bei)",
          `kein[e]? ${WORDS}mehr als`,
          `nicht ${WORDS}mehr als`,
          "(?:kleiner|weniger|niedriger) oder gleich",
        ].join("|"),
        ["at-most"],
      ],
      [
        [
          `(?:untergrenze|mindestbetrag|mindestgewicht|minimum) ${WORDS}(?:ist|sind|war|betragt|liegt bei|von|bei)`,
          `kein[e]? ${WORDS}weniger als`,
          "(?:grosser|großer|mehr|hoher) oder gleich",
        ].join("|"),
        ["at-least"],
      ],
      [["uberst(?:ieg|iegen)", "uberschritt(?:en)?"].join("|"), ["above"]],
      [["erreich(?:t|en|te|ten)", "binnen", "innerhalb von"].join("|"), ["exactly", "at-most"]],
      [["±", "plus/minus", "plus minus"].join("|"), ["about"]],
    ],
    behind: [
      [["nicht (?:ubersteigen|ubersteigt|uberschreiten|uberschreitet|uberstiegen)"].join("|"), ["at-most"]],
      [["oder (?:hoher|langer|alter)"].join("|"), ["at-least"]],
      [["oder (?:niedriger|kurzer|junger)"].join("|"), ["at-most"]],
    ],
  },
  heads: [
    ["untergrenze|mindest\\p{L}+|minimum|min", ["at-least"]],
    ["obergrenze|hochst\\p{L}+|maximal\\p{L}*|maximum|max|\\p{L}*limit|\\p{L}*grenze|deckel", ["at-most"]],
  ],
};
