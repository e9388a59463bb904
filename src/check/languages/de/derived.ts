/** German words where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "von (?:den |seinen |ihren |allen )?|der ",
    ofWhole: "von (?:den |seinen |ihren )?|unter den ",
    halved: "halbiert(?:e|en)?|um die halfte",
    doubled: "verdoppelt(?:e|en)?",
    multiples: [
      ["doppelt|zweimal|zweifach\\p{L}*|doppelte[nrs]?", 2],
      ["dreimal|dreifach\\p{L}*", 3],
      ["viermal|vierfach\\p{L}*", 4],
      ["funfmal|funffach\\p{L}*", 5],
      ["zehnmal|zehnfach\\p{L}*", 10],
    ],
    listEnd: "und|oder|sowie",
    from: "von",
  },
};
