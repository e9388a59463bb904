/** Words of likelihood in Spanish, as the standard's are usually translated. Both rows have the same translations. */
import type { LikelihoodWords } from "../topics/likelihood.ts";

export const LIKELIHOOD: LikelihoodWords = {
  rows: [
    [
      "casi\\s+imposible|pr[aá]cticamente\\s+imposible",
      "(?:muy\\s+|altamente\\s+)?improbables?|poco\\s+probables?",
      "(?:muy\\s+|altamente\\s+)?probables?|probablemente",
      "casi\\s+(?:con\\s+(?:total\\s+)?certeza|segur[oa]s?)|con\\s+casi\\s+total\\s+certeza",
    ].join("|"),
    "(?!)",
  ],
  confidence:
    "(?:confianza|certidumbre)\\s+(?:alta|media|moderada|baja|plena|escasa)|(?:alta|media|moderada|baja|plena|escasa|poca|mucha)\\s+confianza|confiamos\\s+en\\s+que",
  certain: "certeza|segur[oa]",
};
