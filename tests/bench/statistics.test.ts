import { describe, expect, it } from "vitest";
import { fitGrowth, median } from "../../bench/measure/statistics.ts";

const SIZES = [10, 30, 100, 300, 1000, 3000];

function times(of: (size: number) => number): Parameters<typeof fitGrowth>[0] {
  return SIZES.map((size) => ({ size, seconds: of(size) }));
}

describe("median", () => {
  it("is the middle one, or between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 10])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe("fitGrowth", () => {
  it.each([0.7, 1, 1.3, 2])("finds the exponent %f beside what every run takes", (exponent) => {
    const growth = fitGrowth(times((size) => 0.4 + 0.002 * size ** exponent));
    expect(growth?.exponent).toBeCloseTo(exponent, 1);
    expect(growth?.base).toBeCloseTo(0.4, 1);
  });

  it("finds it where times are off by a twentieth", () => {
    const growth = fitGrowth(times((size) => (0.4 + 0.002 * size) * (1 + 0.05 * Math.sin(size))));
    expect(growth?.exponent).toBeGreaterThan(0.9);
    expect(growth?.exponent).toBeLessThan(1.1);
  });

  it("says no exponent where time less than doubles, nor anything of three points", () => {
    expect(fitGrowth(times((size) => 0.4 + 0.0001 * size))?.exponent).toBeUndefined();
    expect(fitGrowth(times((size) => size).slice(0, 3))).toBeUndefined();
  });
});
