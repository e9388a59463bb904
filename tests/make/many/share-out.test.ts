import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestFirst, shareOf } from "../../../src/make/many/share-out.ts";
import { runs } from "../../support/in-full.ts";

const BRIEFS = ["a", "b", "c", "d", "e"];

function shares(of: number, timings: Readonly<Record<string, number>> = {}, briefs = BRIEFS) {
  const known = new Map(Object.entries(timings));
  return Array.from({ length: of }, (_, at) => shareOf(briefs, { number: at + 1, of }, known));
}

describe("a share of the briefs", () => {
  it("is by name where nothing is known of their times", () => {
    expect(shares(2)).toEqual([
      ["a", "c", "e"],
      ["b", "d"],
    ]);
    expect(shares(2, {}, BRIEFS.toReversed())).toEqual([
      ["e", "c", "a"],
      ["d", "b"],
    ]);
  });

  it("has about as much to do as the others, the longest having been given first", () => {
    expect(shares(2, { a: 1, b: 1, c: 9, d: 4, e: 4 })).toEqual([
      ["b", "c"],
      ["a", "d", "e"],
    ]);
  });

  it("counts a brief without a time as much as the median", () => {
    expect(shares(2, { a: 1, b: 8, c: 8 })).toEqual([
      ["a", "b", "d"],
      ["c", "e"],
    ]);
  });

  it("may be empty", () => {
    expect(shares(7).map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it("has what no other has, and all together have each brief once, in whatever order each is asked for", () => {
    const briefs = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 30 });
    const seconds = fc.array(fc.option(fc.double({ min: 0, max: 900, noNaN: true })), { maxLength: 30 });
    fc.assert(
      fc.property(briefs, seconds, fc.integer({ min: 1, max: 9 }), fc.integer(), (names, times, of, seed) => {
        const timings = new Map(names.flatMap((name, at) => (times[at] == null ? [] : [[name, times[at]]])));
        // each machine may list the folders in another order
        const turned = (by: number) => names.map((_, at) => names[(at + Math.abs(by)) % names.length] ?? "");
        const all = Array.from({ length: of }, (_, at) =>
          shareOf(turned(seed + at), { number: at + 1, of }, timings),
        ).flat();
        expect(all.toSorted()).toEqual(names.toSorted());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("the order in which briefs are begun", () => {
  it("has the longest first", () => {
    const timings = new Map([
      ["b", 9],
      ["d", 2],
      ["a", 1],
    ]);
    expect(longestFirst(BRIEFS, timings)).toEqual(["b", "c", "d", "e", "a"]);
  });
});
