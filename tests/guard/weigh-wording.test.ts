import { describe, expect, it } from "vitest";
import { isDate, isFewWords, isNumber, isTelling } from "../../src/guard/weigh-wording.ts";

describe("a wording", () => {
  it.each([
    ["ten letters", "Background", true],
    ["fewer", "Zorblax", false],
    ["four letters of Chinese", "下月撤军", true],
    ["three", "部长说", false],
    ["four syllables of Korean", "한국정부", true],
    ["Latin and Chinese together", "NATO首脑会", true],
  ])("tells something with %s", (_what, wording, is) => {
    expect(isTelling(wording)).toBe(is);
  });

  it("is a few words below four, or eight letters of Chinese", () => {
    expect(
      ["The United Kingdom", "The door stays open", "部长决定下月撤", "部长决定下月撤军"].map(isFewWords),
    ).toEqual([true, false, true, false]);
  });

  it("is a number without any letter", () => {
    expect(["1,250", "38 mm", "—"].map(isNumber)).toEqual([true, false, true]);
  });

  it("is a date with digits and names of months alone, in its language", () => {
    expect(isDate("2 February 2022", "en")).toBe(true);
    expect(isDate("14 Oct 2025", "en-GB")).toBe(true);
    expect(isDate("2. Februar 2022", "de")).toBe(true);
    expect(isDate("2 февраля 2022", "ru")).toBe(true);
    expect(isDate("2 February in Lagos", "en")).toBe(false);
    expect(isDate("February", "en")).toBe(false);
  });
});
