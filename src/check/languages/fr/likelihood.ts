/** Words of likelihood in French, as the standard's are usually translated. Both rows have the same translations. */
import type { LikelihoodWords } from "../topics/likelihood.ts";

export const LIKELIHOOD: LikelihoodWords = {
  rows: [
    [
      "(?:quasi(?:ment)?|presque|pratiquement)\\s+(?:aucune\\s+chance|impossibles?|exclue?s?)",
      "(?:tr[èe]s\\s+|hautement\\s+|fort\\s+)?improbables?|(?:tr[èe]s\\s+)?peu\\s+probables?",
      "(?:(?:tr[èe]s\\s+|hautement\\s+|fort\\s+|plus\\s+que\\s+)?probable(?:s|ment)?)",
      "vraisemblable(?:s|ment)?",
      "(?:quasi(?:ment)?|presque|pratiquement)[\\s-]+(?:certaine?s?|s[ûu]re?s?)",
      "selon\\s+toute\\s+(?:probabilit[ée]|vraisemblance)|une\\s+chance\\s+sur\\s+deux",
    ].join("|"),
    "(?!)",
  ],
  confidence:
    "(?:degr[ée]|niveau)\\s+de\\s+confiance|confiance\\s+(?:[ée]lev[ée]e|mod[ée]r[ée]e|moyenne|faible|limit[ée]e)|(?:grande|pleine|faible|forte)\\s+confiance",
  certain: "certaine?|s[ûu]re?",
};
