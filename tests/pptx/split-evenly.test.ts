import { describe, expect, it } from "vitest";
import { splitEvenly } from "../../src/pptx/split-evenly.ts";

const heightOf = (part: readonly number[]): number => part.reduce((sum, one) => sum + one, 0);

describe("columns", () => {
  it("are as even as their order allows", () => {
    expect(splitEvenly([1, 1, 1, 3], { count: 2, heightOf })).toEqual([[1, 1, 1], [3]]);
    expect(splitEvenly([3, 1, 1, 1], { count: 2, heightOf })).toEqual([[3], [1, 1, 1]]);
    expect(splitEvenly([1, 1, 1, 1, 1], { count: 3, heightOf })).toEqual([[1, 1], [1, 1], [1]]);
  });

  it("are no more than there are things to put in them", () => {
    expect(splitEvenly([4], { count: 3, heightOf })).toEqual([[4]]);
  });
});
