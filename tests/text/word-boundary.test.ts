import { describe, expect, it } from "vitest";
import { isInsideWord } from "../../src/text/word-boundary.ts";

/** `|` marks the place. */
function inside(marked: string): boolean {
  return isInsideWord(marked.replace("|", ""), marked.indexOf("|"));
}

describe("isInsideWord", () => {
  it.each([
    "call| on",
    "call |on",
    "“|we",
    "now|.",
    "|start",
    "end|",
    "5 |km",
    "3.| Then",
    "Russia|’s",
    "l’|alliance",
    "short|- and",
    "Kiev|–Moscow",
    "2022|. 100",
    "1,|then",
    "北约|拒绝",
    "在|NATO",
    "約|100",
    "ประเทศ|ไทย",
    "in 2022 |100 tanks",
    "10,000| 100,000",
    "1.5 |300",
  ])("is false between words: %s", (marked) => {
    expect(inside(marked)).toBe(false);
  });

  it.each([
    "de|er",
    "1|100",
    "100|,000",
    "100,|000",
    "1|.5",
    "1.|5",
    "100|'000",
    "100| 000",
    "100 |000",
    "12\u202f|345 678",
    "1 234| 567",
    "100|k",
    "CO|₂",
    "e|\u0301",
    "de|-escalate",
    "de-|escalate",
    "S-|400",
    "5|–7",
    "can|'t",
    "can|’t",
    "co|\u00adoperate",
    "co\u00ad|operate",
    "二|十万",
    "100|万",
    "ท|\u0e35\u0e48",
    "п|р",
    "𝒜|𝒷",
  ])("is true inside a word or number: %s", (marked) => {
    expect(inside(marked)).toBe(true);
  });
});
