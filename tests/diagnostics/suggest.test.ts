import { describe, expect, it } from "vitest";
import { didYouMean } from "../../src/diagnostics/suggest.ts";

describe("did you mean", () => {
  it("offers the name that is a slip away", () => {
    expect(didYouMean("titel", ["title", "lead"])).toEqual(['Did you mean "title"?']);
    expect(didYouMean("TITLE", ["title"])).toEqual(['Did you mean "title"?']);
  });

  it("offers nothing where nothing is near", () => {
    expect(didYouMean("x", ["title"])).toEqual([]);
    expect(didYouMean("anything", [])).toEqual([]);
  });
});
