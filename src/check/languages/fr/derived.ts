/** French words where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "(?:sur|des|de|parmi)(?: les| ses| leurs)? ",
    ofWhole: "(?:sur|des|parmi) (?:les |ses |leurs )?",
    halved: "divisee?s? par deux|de moitie",
    doubled: "double(?:e?s?|nt)|multipliee?s? par deux",
    multiples: [
      ["(?:le )?double|deux fois", 2],
      ["(?:le )?triple|trois fois", 3],
      ["(?:le )?quadruple|quatre fois", 4],
      ["(?:le )?quintuple|cinq fois", 5],
      ["dix fois|(?:le )?decuple", 10],
    ],
    listEnd: "et|ou",
    from: "de",
  },
};
