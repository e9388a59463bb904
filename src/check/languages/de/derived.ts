/** German where one figure follows from others. */
import type { DerivedWords } from "../topics/derived.ts";

export const DERIVED: DerivedWords = {
  derived: {
    partOf: "von (?:den |seinen |ihren |allen )?|der ",
    ofWhole: "von (?:den |seinen |ihren )?|unter den ",
    halved: "halbiert(?:e|en)?|um die halfte",
    doubled: "verdoppelt(?:e|en)?",
    listEnd: "und|oder|sowie",
    from: "von",
  },
};
