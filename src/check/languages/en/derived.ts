/** English words where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "(?:out )?of (?:the |its |their |all )?",
    ofWhole: "of (?:the |its |their |all )?",
    halved: "halved|halving|(?:cut|reduced) (?:in|by) half",
    doubled: "doubled|doubling",
    multiples: [
      ["twice|double|two times|twofold", 2],
      ["three times|triple|treble|thrice|threefold", 3],
      ["four times|quadruple|fourfold", 4],
      ["five times|fivefold", 5],
      ["ten times|tenfold", 10],
    ],
    listEnd: "and|or",
    from: "from",
  },
};
