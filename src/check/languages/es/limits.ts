/** Spanish limits, caps and floors. */
import type { LimitWords } from "../topics/limits.ts";

/** Words between the limit and its figure: "the limit for trucks on the bridge is". */
const WORDS = "(?:(?!(?:minim[oa]|maxim[oa]|limite|menos|pero|mientras) )[^\\s\\d.,;:!?]+ ){0,8}?";

export const LIMITS: LimitWords = {
  limits: {
    before: [
      [
        [
          `(?:maxim[oa]|tope|limite|techo) ${WORDS}(?:es|son|era|sera|de|en|asciende a)`,
          "(?:limitad|topad)[oa]s? (?:a|en)",
          "(?:limitan?|limito|limitaron|limitara|topan?) (?:a|en|hasta)",
          "no (?:(?:podran?|pueden?|deben?|deberan?) )?(?:superar|exceder|sobrepasar|rebasar)",
          "(?:no|sin) (?:super(?:an?|o|aron|aran?|ara|e|en|ar)|exced(?:en?|io|ieron|eran?|a|an|er)|sobrepas(?:an?|o|aron|aran?|e|en|ar)|rebas(?:an?|o|aron|aran?|e|en|ar))",
          `ningun[oa]? ${WORDS}mas del?`,
          `(?:no|nadie|nunca|jamas|tampoco) ${WORDS}mas del?`,
          `(?:descart|prohib|exclu|rechaz|vet)\\p{L}+ ${WORDS}(?:mas del?|superior(?:es)? al?|por encima del?|mayor(?:es)? del?)`,
          "(?:menor|inferior)(?:es)? o igual(?:es)? (?:al?|que)",
        ].join("|"),
        ["at-most"],
      ],
      [
        [
          `(?:minim[oa]|suelo) ${WORDS}(?:es|son|era|sera|de|en)`,
          `no ${WORDS}menos del?`,
          "no (?:(?:podran?|pueden?|deben?) )?(?:bajar|ser (?:menor(?:es)?|inferior(?:es)?)) (?:del?|al?)",
          "(?:mayor|superior)(?:es)? o igual(?:es)? (?:al?|que)",
        ].join("|"),
        ["at-least"],
      ],
      [
        [
          "(?:super|rebas|sobrepas)(?:an?|o|aron|aban?|aran?|aria|ado|ando|en?|ar)(?: ya| con creces| ampliamente| holgadamente| ligeramente| con holgura)?(?! en )",
          "exced(?:en?|io|ieron|ian?|era|ido|iendo|a|er)(?: ya| con creces| ampliamente| ligeramente)?(?! en )",
        ].join("|"),
        ["above"],
      ],
      [
        ["(?:llegan?|llego|llegaron|llegar) al?", "alcanz(?:an?|o|aron|ar)"].join("|"),
        ["exactly", "at-most"],
      ],
      [["±", "mas menos"].join("|"), ["about"]],
    ],
    behind: [
      [["o (?:superior|mayor)(?:es)?"].join("|"), ["at-least"]],
      [["o (?:inferior|menor)(?:es)?", "(?:de )?maximo", "(?:de|como) tope"].join("|"), ["at-most"]],
    ],
  },
  heads: [
    ["minim[oa]s?|min|suelo", ["at-least"]],
    ["maxim[oa]s?|max|tope|limite|techo", ["at-most"]],
  ],
};
