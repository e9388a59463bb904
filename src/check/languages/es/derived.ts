/** Spanish where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "de (?:los |las |sus )?",
    ofWhole: "de (?:los |las |sus )?",
    halved: "reduj(?:o|eron) a la mitad|cay(?:o|eron) a la mitad",
    doubled: "duplic(?:o|aron|an?)",
    listEnd: "y|e|o|u",
    from: "del?",
  },
};
