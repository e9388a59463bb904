import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexRanges } from "../../src/diagnostics/range-index.ts";

describe("the index of ranges", () => {
  it("knows what shares a character with any of them", () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(5))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(fc.array(range), range, (ranges, one) => {
        const shares = ranges.some(({ start, end }) => start < one.end && one.start < end);
        expect(indexRanges(ranges)(one)).toBe(shares);
      }),
    );
  });
});
