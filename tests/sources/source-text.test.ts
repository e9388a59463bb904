import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceText } from "../../src/sources/source-text.ts";

const make = (text: string) => sourceText({ file: "a.txt", text, sha256: "" });
const anyText = fc.string({ unit: fc.constantFrom("a", "é", "文", "𝒜", "👍", "\n") });

describe("sourceText", () => {
  it("counts a character beyond the Basic Multilingual Plane once", () => {
    const text = make("a𝒜b👍c");
    expect([0, 1, 3, 4, 6, 7].map((offset) => text.codePointsBefore(offset))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("counts code points as spreading a string does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = make(text);
        let offset = 0;
        [...text].forEach((char, position) => {
          expect(source.codePointsBefore(offset)).toBe(position);
          expect(source.offsetOf(position)).toBe(offset);
          offset += char.length;
        });
        expect(source.offsetOf([...text].length)).toBe(text.length);
      }),
    );
  });
});
