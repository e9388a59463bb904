/** French where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "(?:sur|des|de|parmi)(?: les| ses| leurs)? ",
    ofWhole: "(?:sur|des|parmi) (?:les |ses |leurs )?",
    halved: "divisee?s? par deux|de moitie",
    doubled: "double(?:e?s?|nt)|multipliee?s? par deux",
    listEnd: "et|ou",
    from: "de",
  },
};
