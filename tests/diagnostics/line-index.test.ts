import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLines, lineColumnOf } from "../../src/diagnostics/line-index.ts";

describe("the index of a text's lines", () => {
  it("gives the same place as counting from the beginning", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "🚪") });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, offset) => {
        expect(indexLines(text)(offset)).toEqual(lineColumnOf(text, offset));
      }),
    );
  });

  it("takes an offset past the end for the end", () => {
    expect(indexLines("one\ntwo")(100)).toEqual({ line: 2, column: 4 });
  });
});
