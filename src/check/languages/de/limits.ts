/** German limits, caps and floors. */
import type { LimitWords } from "../topics/limits.ts";

/** Words between the limit and its figure: "the limit for trucks on the bridge is". */
const WORDS = "(?:(?!(?:mindestens|hochstens|minimum|maximum|limit|und|aber) )[^\\s\\d.,;:!?]+ ){0,8}?";

/** For "longer than two hours may the visit not last". */
const NOT_BEHIND = "(?=[^.;:!?]{0,60} (?:nicht|niemand|kein|keine[rsnm]?|nie|niemals)(?!\\p{L}))";

export const LIMITS: LimitWords = {
  limits: {
    before: [
      [
        [
          `(?:obergrenze|hochstgrenze|hochststrafe|hochstbetrag|hochstgewicht|limit|grenze|maximum|deckel) ${WORDS}(?:ist|sind|war|betragt|liegt bei|von|bei|auf)`,
          "(?:begrenzt|beschrankt|gedeckelt|limitiert) (?:auf|bei)",
          `kein[e]? ${WORDS}mehr als`,
          `(?:nicht|niemand\\p{L}*|nie|niemals|keine[rsnm]?) ${WORDS}(?:mehr|hoher|langer|schwerer|schneller|alter) als`,
          `(?:verbiete[tn]|verbot(?:en)?|untersag\\p{L}+|ausgeschlossen|schließ\\p{L}*) ${WORDS}(?:mehr als|uber)`,
          "(?:kleiner|weniger|niedriger) oder gleich",
          `(?:mehr|hoher|langer|schwerer|schneller|alter) als${NOT_BEHIND}`,
        ].join("|"),
        ["at-most"],
      ],
      [
        [
          `(?:untergrenze|mindestbetrag|mindestgewicht|minimum) ${WORDS}(?:ist|sind|war|betragt|liegt bei|von|bei)`,
          `kein[e]? ${WORDS}weniger als`,
          `(?:nicht|niemand\\p{L}*|nie|niemals|keine[rsnm]?) ${WORDS}(?:weniger|niedriger|kurzer|leichter|langsamer|junger) als`,
          `(?:weniger|niedriger|kurzer|leichter|langsamer|junger) als${NOT_BEHIND}`,
          "(?:grosser|großer|mehr|hoher) oder gleich",
        ].join("|"),
        ["at-least"],
      ],
      [["uberst(?:ieg|iegen)", "uberschritt(?:en)?"].join("|"), ["above"]],
      [
        [
          "erreich(?:t|en|te|ten)",
          `(?:spitzen|hochst)\\p{L}+ ${WORDS}(?:ist|sind|war|betragt|liegt bei|von|bei|auf)`,
          "(?:konnen|kann|konnten?|durften?) (?:sich )?(?:auf)",
          "binnen",
          "innerhalb von",
        ].join("|"),
        ["exactly", "at-most"],
      ],
      [["±", "plus/minus", "plus minus"].join("|"), ["about"]],
    ],
    behind: [
      [
        [
          "nicht (?:ubersteigen|ubersteigt|uberschreiten|uberschreitet|uberstiegen)",
          `${WORDS}(?:gedeckelt|begrenzt|beschrankt|limitiert)`,
        ].join("|"),
        ["at-most"],
      ],
      [["oder (?:hoher|langer|alter)"].join("|"), ["at-least"]],
      [["oder (?:niedriger|kurzer|junger)"].join("|"), ["at-most"]],
    ],
  },
  heads: [
    ["untergrenze|mindest\\p{L}+|minimum|min", ["at-least"]],
    ["obergrenze|hochst\\p{L}+|maximal\\p{L}*|maximum|max|\\p{L}*limit|\\p{L}*grenze|deckel", ["at-most"]],
  ],
};
