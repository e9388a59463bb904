import { describe, expect, it } from "vitest";
import { hiddenCharacters, withoutHidden } from "../../src/text/hidden-characters.ts";
import { numberAndName } from "../../src/text/hidden-names.ts";

const kinds = (text: string) =>
  hiddenCharacters(text).map(({ kind, isExpected }) => (isExpected ? `${kind}, expected` : kind));

describe("hidden characters", () => {
  it.each([
    ["ni\u00adnety", "soft-hyphen"],
    ["ni\u200bnety", "zero-width"],
    ["ni\u2060nety", "zero-width"],
    ["ni\ufeffnety", "zero-width"],
    ["ni\u034fnety", "zero-width"],
    ["ni\u180enety", "zero-width"],
    ["ni\u2063nety", "zero-width"],
    ["ni\u200dnety", "joiner"],
    ["a\u206a", "stray"],
    ["a\ufff9", "stray"],
    ["a\ufe00", "stray"],
    ["1\ufe0f", "stray"],
    ["a\u{e0061}", "stray"],
    ["a\u{e0101}", "stray"],
    ["a\u3164b", "stray"],
    ["38\u200f", "direction-mark"],
    ["\u202e", "bidi"],
  ])("in %j are what they are", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    ["می\u200cخواهم", "joiner, expected"],
    ["क्\u200dष", "joiner, expected"],
    ["👩\u200d👧", "joiner, expected"],
    ["❤\ufe0f", "stray, expected"],
    ["1\ufe0f\u20e3", "stray, expected"],
    ["葛\u{e0100}", "stray, expected"],
    ["ภาษา\u200bไทย", "zero-width, expected"],
    ["א\u200f38", "direction-mark, expected"],
    ["ᠭᠠ\u180b", "stray, expected"],
  ])("in %j belong there", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it("that are tags belong into a flag, and nowhere else", () => {
    const england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
    expect(new Set(kinds(england))).toEqual(new Set(["stray, expected"]));
    expect(kinds(`${england}\u{e0061}`).at(-1)).toBe("stray");
  });

  it("can be left out, with a way back to where each character stood", () => {
    expect(withoutHidden("a\u00adb\u{e0061}c")).toEqual({ text: "abc", offsets: [0, 2, 5, 6] });
    expect(withoutHidden("abc")).toEqual({ text: "abc" });
  });

  it("have names", () => {
    expect(["\u202e", "\ufe0f", "\u{e0100}", "\u{e0041}", "\u0378"].map(numberAndName)).toEqual([
      "U+202E RIGHT-TO-LEFT OVERRIDE",
      "U+FE0F VARIATION SELECTOR-16",
      "U+E0100 VARIATION SELECTOR-17",
      'U+E0041 TAG FOR "A"',
      "U+0378",
    ]);
  });
});
