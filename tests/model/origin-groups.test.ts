import { describe, expect, it } from "vitest";
import { countGroups } from "../../src/model/origin-groups.ts";

describe("groups of sources", () => {
  it.each([
    ["nothing", [], 0],
    ["one source", [["a"]], 1],
    ["two of one origin", [["a"], ["a"]], 1],
    ["two of two origins", [["a"], ["b"]], 2],
    [
      "two that share one of their origins",
      [
        ["a", "b"],
        ["b", "c"],
      ],
      1,
    ],
    ["two that a third brings together", [["a"], ["b"], ["a", "b"]], 1],
    ["a chain, however it is ordered", [["a", "b"], ["c", "d"], ["e"], ["d", "e"], ["b", "c"]], 1],
    ["sources without origins, each by itself", [[], [], ["a"]], 3],
  ] as const)("of %s", (_what, origins, count) => {
    expect(countGroups(origins)).toBe(count);
  });
});
