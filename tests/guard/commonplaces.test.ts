import { describe, expect, it } from "vitest";
import { isCommonplace } from "../../src/guard/commonplaces.ts";

describe("a commonplace", () => {
  it.each([
    "three weeks",
    "According to officials",
    "on condition of anonymity",
    "Next steps",
    "in the last 24 hours",
    "nach Angaben der Regierung",
    "según fuentes oficiales",
    "d\u2019après des sources",
    "по словам источников",
    "Контекст",
  ])("is made of common words of one language: %s", (wording) => {
    expect(isCommonplace(wording)).toBe(true);
  });

  it.each([
    ["a name", "agent Merganser"],
    ["a country", "United Kingdom"],
    ["a thing", "the pump seal"],
    ["a deed", "attack on Monday"],
    ["words of two languages", "according to Angaben"],
    ["more than five words", "it was said to us on Monday"],
    ["no words", "—"],
    ["a number that counts something", "120000"],
  ])("is not %s", (_what, wording) => {
    expect(isCommonplace(wording)).toBe(false);
  });
});
