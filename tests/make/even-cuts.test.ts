import { describe, expect, it } from "vitest";
import { evenCuts } from "../../src/make/even-cuts.ts";

const equal = (count: number): readonly number[] => Array.from({ length: count }, () => 10);

describe("items that go on on further slides", () => {
  it("are shared out evenly, over as few slides as hold them", () => {
    expect(evenCuts({ heights: equal(10), room: 90, least: 2 })).toEqual([5]);
    expect(evenCuts({ heights: equal(7), room: 30, least: 2 })).toEqual([2, 5]);
  });

  it("are parted where their heights are even, not their number", () => {
    expect(evenCuts({ heights: [40, 10, 10, 10, 10], room: 60, least: 2 })).toEqual([1]);
  });

  it("take one slide more where that is asked for", () => {
    expect(evenCuts({ heights: equal(6), room: 90, least: 3 })).toEqual([2, 4]);
  });

  it("have a slide each where none has room beside another", () => {
    expect(evenCuts({ heights: [50, 50, 50], room: 40, least: 2 })).toEqual([1, 2]);
  });

  it("stay whole where there is but one", () => {
    expect(evenCuts({ heights: [50], room: 40, least: 2 })).toEqual([]);
  });
});
