/** English where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "(?:out )?of (?:the |its |their |all )?",
    ofWhole: "of (?:the |its |their |all )?",
    halved: "halved|halving|(?:cut|reduced) (?:in|by) half",
    doubled: "doubled|doubling",
    listEnd: "and|or",
    from: "from",
  },
};
