import { describe, expect, it } from "vitest";
import { digitMarks, readDigits } from "../../../src/check/figures/digits.ts";

describe("digits", () => {
  it.each([
    ["en", "1,234", [1234]],
    ["en", "1.234", [1.234]],
    ["es", "1.234", [1234]],
    ["es", "1,234", [1.234]],
    ["es-MX", "1,234", [1234]],
    ["de", "1.234,5", [1234.5]],
    ["en", "1.234,5", [1234.5]],
    ["en", "7,5", [7.5]],
    ["es", "7.5", [7.5]],
    ["en", "0.125", [0.125]],
    ["es", "0.125", [0.125]],
    ["en", "1.234.567", [1234567]],
    ["fr", "1 234,5", [1234.5]],
    ["hi", "12,34,567", [1234567]],
    ["en", "06", [6]],
  ])("are read by the marks of %s: %s", (language, written, values) => {
    expect(readDigits(written, digitMarks(language))).toEqual(values);
  });

  it("of an unknown language have both readings where their marks leave it open", () => {
    expect(readDigits("1.234", undefined)).toEqual([1234, 1.234]);
    expect(readDigits("1.23", undefined)).toEqual([1.23]);
  });

  it("that are no number have no reading", () => {
    expect(readDigits("1.2.3", digitMarks("en"))).toBeUndefined();
    expect(readDigits("2010,2012", digitMarks("en"))).toBeUndefined();
    expect(readDigits("1,234.567.890", digitMarks("en"))).toBeUndefined();
  });

  it("have no marks for what is no language", () => {
    expect(digitMarks("not a tag")).toBeUndefined();
    expect(digitMarks(undefined)).toBeUndefined();
  });
});
