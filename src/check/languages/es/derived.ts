/** Spanish words where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "de (?:los |las |sus )?",
    ofWhole: "de (?:los |las |sus )?",
    halved: "reduj(?:o|eron) a la mitad|cay(?:o|eron) a la mitad",
    doubled: "duplic(?:o|aron|an?)",
    multiples: [
      ["(?:el )?doble|dos veces|duplican?", 2],
      ["(?:el )?triple|tres veces|triplican?", 3],
      ["(?:el )?cuadruple|cuatro veces|cuadruplican?", 4],
      ["(?:el )?quintuple|cinco veces", 5],
      ["diez veces", 10],
    ],
    listEnd: "y|e|o|u",
    from: "del?",
  },
};
