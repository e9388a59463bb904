import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleJson, visibleLine, visiblePart, visibleText } from "../../src/text/visible-text.ts";

describe("text made visible", () => {
  it.each([
    ["\u001b[31m", "\\e[31m"],
    ["\0\u0001\u0085\u009b", "\\0\\x01\\x85\\x9b"],
    ["ni\u00adnety", "ni<U+00AD SOFT HYPHEN>nety"],
    ["a\u2028b", "a<U+2028 LINE SEPARATOR>b"],
    ["x\u{e0041}", 'x<U+E0041 TAG FOR "A">'],
    ["\ud800x\ufffe", "<U+D800 HALF OF A CHARACTER>x<U+FFFE NONCHARACTER>"],
    ["a\ufe0f", "a<U+FE0F VARIATION SELECTOR-16>"],
    ["שלום \u200f \u202b", "שלום \u200f <U+202B RIGHT-TO-LEFT EMBEDDING>"],
    ["left\u200f", "left<U+200F RIGHT-TO-LEFT MARK>"],
  ])("names what shows nothing, %j", (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it("has no character left that a terminal obeys, and stays as it is when made visible again", () => {
    const awkward = fc.string({ unit: "binary" }).map((text) => `${text}\u001b\u202e\u009b`);
    fc.assert(
      fc.property(awkward, (text) => {
        const shown = visibleText(text);
        expect(shown.replaceAll(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });

  it("can be a part of a text, read among its neighbours", () => {
    expect(visiblePart("می\u200cخ", { start: 2, end: 3 })).toBe("\u200c");
    expect(visibleLine("a\n\tb\r")).toBe("a\\n b\\r");
  });

  it("in JSON is the same data, escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = visibleJson({ [text]: [text, "\u202e\u009b\u{e0041}"] });
        expect(JSON.parse(json)).toEqual({ [text]: [text, "\u202e\u009b\u{e0041}"] });
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u{e0000}-\u{e007f}]/u);
      }),
    );
  });
});
