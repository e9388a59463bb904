import { describe, expect, it } from "vitest";
import { planTimes } from "../../src/model/plan.ts";
import { compareTimes } from "../../src/model/time-comparison.ts";

const slide = (id: string, minutes?: number) => ({ id, minutes, isSection: false });
const section = (id: string, minutes?: number) => ({ id, minutes, isSection: true });
const took = (seconds: Readonly<Record<string, number>>) =>
  new Map(Object.entries(seconds).map(([id, one]) => [id, one * 1000]));

describe("times held against a plan", () => {
  const plan = planTimes([slide("a", 1), section("s", 5), slide("b", 2), slide("c", 2)], 6);

  it("has each slide, its section and the whole", () => {
    const { total, sections } = compareTimes(plan, took({ a: 70, s: 30, b: 100, c: 130, gone: 999 }));
    expect(total).toEqual({ planned: 360, taken: 330 });
    expect(sections.map(({ id, planned, taken }) => [id, planned, taken])).toEqual([
      [undefined, 60, 70],
      ["s", 300, 260],
    ]);
    expect(sections[1]?.slides[1]).toEqual({ id: "b", planned: 120, taken: 100 });
  });

  it("cuts the slides that took longest over their plan, and no more than it takes", () => {
    const { cuts, stillOver } = compareTimes(plan, took({ a: 90, s: 60, b: 200, c: 180 }));
    expect(cuts).toEqual([
      { id: "b", over: 80 },
      { id: "c", over: 60 },
      { id: "a", over: 30 },
    ]);
    expect(stillOver).toBe(0);
    expect(compareTimes(plan, took({ a: 90, b: 200, c: 120 })).cuts).toEqual([{ id: "b", over: 80 }]);
    expect(compareTimes(plan, took({ a: 61 })).cuts).toEqual([]);
  });

  it("says what is too long all the same where the slides are planned to take more than the whole", () => {
    const tight = planTimes([slide("a", 5), slide("b", 5)], 6);
    expect(compareTimes(tight, took({ a: 360, b: 240 }))).toMatchObject({
      cuts: [{ id: "a", over: 60 }],
      stillOver: 180,
    });
  });
});
