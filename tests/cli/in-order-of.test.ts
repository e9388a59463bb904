import { describe, expect, it } from "vitest";
import { inOrderOf } from "../../src/cli/in-order-of.ts";

describe("what becomes known in any order", () => {
  it("is handed on in the order of its names, as soon as all before it are known", () => {
    const handed: number[] = [];
    const ordered = inOrderOf<number>(["a", "b", "c"], (value) => handed.push(value));
    ordered.take("b", 2);
    expect(handed).toEqual([]);
    ordered.take("a", 1);
    expect(handed).toEqual([1, 2]);
    ordered.take("c", 3);
    expect(handed).toEqual([1, 2, 3]);
  });

  it("is handed on in the end, where others never become known", () => {
    const handed: number[] = [];
    const ordered = inOrderOf<number>(["a", "b", "c", "d"], (value) => handed.push(value));
    ordered.take("d", 4);
    ordered.take("b", 2);
    ordered.end();
    expect(handed).toEqual([2, 4]);
  });
});
