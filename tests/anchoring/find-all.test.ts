import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAll } from "../../src/anchoring/find-all.ts";
import { runs } from "../support/in-full.ts";

function findOneByOne(text: string, wording: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; wording !== "" && at <= text.length; at += 1)
    if (text.startsWith(wording, at)) found.push(at);
  return found;
}

const someText = (options: { readonly maxLength: number }) =>
  fc.string({ unit: fc.constantFrom("a", "b", "’", "文", "𝒜"), ...options });

describe("findAll", () => {
  it("finds what a search one by one finds, overlapping and repeated strings too", () => {
    fc.assert(
      fc.property(
        someText({ maxLength: 200 }),
        fc.array(someText({ maxLength: 12 }), { maxLength: 12 }),
        (text, wordings) => {
          expect(findAll(text, wordings)).toEqual(wordings.map((wording) => findOneByOne(text, wording)));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it("finds strings that were cut from the text, whether many or few", () => {
    const cuts = fc.array(fc.tuple(fc.nat(150), fc.integer({ min: 8, max: 40 })), { maxLength: 20 });
    fc.assert(
      fc.property(someText({ maxLength: 300 }), cuts, (text, ranges) => {
        const wordings = ranges.map(([start, length]) => text.slice(start, start + length));
        expect(findAll(text, wordings)).toEqual(wordings.map((wording) => findOneByOne(text, wording)));
      }),
    );
  });
});
