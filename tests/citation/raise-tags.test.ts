import { describe, expect, it } from "vitest";
import { cslJson } from "../../src/citation/csl-json.ts";
import { longNote } from "../../src/citation/long-note.ts";
import { raiseTags } from "../../src/citation/raise-tags.ts";
import { item, textOf, wordsOf } from "./words-of.ts";

const TITLE = "Yields of 3 × 10<sup>9</sup> grains and N<sub>2</sub>O";

describe("raiseTags", () => {
  it("keeps raised and lowered digits apart from the numbers beside them", () => {
    expect(raiseTags(TITLE)).toBe("Yields of 3 × 10⁹ grains and N₂O");
  });

  it("writes the ends of ordinals as letters like others", () => {
    expect(raiseTags("The 4<sup>th</sup> bridge")).toBe("The 4th bridge");
  });

  it("holds in the house's notes and in what a CSL style is given", () => {
    const source = item({ type: "report", title: TITLE });
    expect(textOf(longNote(source, wordsOf("en")))).toContain("3 × 10⁹ grains and N₂O");
    expect(cslJson(source).title).toBe("Yields of 3 × 10⁹ grains and N₂O");
  });
});
