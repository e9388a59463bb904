import { describe, expect, it } from "vitest";
import { lineageLabel } from "../../src/citation/lineage-label.ts";
import { cited, EL_PAIS, wordsOf } from "./words-of.ts";

const HIDDEN = { key: "hidden", csl: undefined };

describe("lineageLabel", () => {
  it.each([
    [cited("a", { origins: [EL_PAIS] }), "from El País"],
    [cited("a"), "original"],
    [cited("a", { stated: false }), "lineage not stated"],
    [cited("a", { origins: [HIDDEN] }), "origin not shown"],
    [cited("a", { origins: [EL_PAIS, HIDDEN] }), "from El País; origin not shown"],
  ])("says where %# has it from", (source, label) => {
    expect(lineageLabel(source, wordsOf("en"))).toBe(label);
  });
});
