import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeDistances } from "../../../src/deck/slides/time-distances.ts";

const LINE = { kept: 20, least: 14 };
const shares = (moments: readonly number[]) =>
  timeDistances(moments, LINE).map(({ share }) => Math.round(share));
const cuts = (moments: readonly number[]) => timeDistances(moments, LINE).map(({ isCut }) => isCut);

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe("the distances of a timeline", () => {
  it("are in proportion to time where there is room", () => {
    expect(shares([0, 10, 30])).toEqual([27, 53]);
    expect(cuts([0, 10, 30])).toEqual([false, false]);
  });

  it("keep the least distance for what is near, and give the rest what is left", () => {
    expect(shares([0, 1, 50, 100])).toEqual([14, 33, 33]);
    expect(shares([5, 5, 5])).toEqual([40, 40]);
  });

  it("are cut where one gap would leave the others no room to be told apart", () => {
    const moments = [0, 6, 8, 12, 2000];
    expect(cuts(moments)).toEqual([false, false, false, true]);
    const [six, two, four] = shares(moments);
    expect([six ?? 0, four ?? 0].every((share) => share > (two ?? 0))).toBe(true);
  });

  it("are not cut between three events: one is long, the other short", () => {
    expect(cuts([0, 1, 5000])).toEqual([false, false]);
  });

  it("fill the line, are never less than the least where that can be, and never turn the order of two uncut gaps round", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(gaps, (lengths) => {
        const moments = [0, ...lengths].map((_, at) => sumOf(lengths.slice(0, at)));
        const distances = timeDistances(moments, LINE);
        const sum = sumOf(distances.map(({ share }) => share));
        expect(sum).toBeCloseTo(80, 0);
        const least = Math.min(14, (80 * 0.8) / lengths.length);
        for (const { share } of distances) expect(share).toBeGreaterThanOrEqual(least - 0.02);
        const open = distances.flatMap(({ share, isCut }, at) =>
          isCut ? [] : [{ share, gap: lengths[at] ?? 0 }],
        );
        for (const a of open)
          for (const b of open) if (a.gap < b.gap) expect(a.share).toBeLessThanOrEqual(b.share + 0.02);
      }),
    );
  });
});
