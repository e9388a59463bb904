import { describe, expect, it } from "vitest";
import { lengthOf, lengthsOf } from "../../src/render/lengths.ts";

const tokens = new Map([
  ["--space", "24px"],
  ["--gap", "var(--space)"],
  ["--half", "calc((var(--gap) + 8px) / 2)"],
]);

const px = (value: string): number => lengthOf(value, { tokens, em: 20 });

describe("a length", () => {
  it.each([
    ["16px", 16],
    ["1.5em", 30],
    ["-0.42em", -8.4],
    [".5em", 10],
    ["0", 0],
    ["1.16", 1.16],
    ["var(--gap)", 24],
    ["var( --gap )", 24],
    ["var(--other, 7px)", 7],
    ["var(--half)", 16],
    ["calc(-1 * var(--space))", -24],
    ["max(5px, calc(var(--gap) * 0.42))", 10.08],
    ["max(0.62em, 18px)", 18],
    ["calc(2px + 3px - 1px)", 4],
    ["min(1px, 2px)", 1],
  ])("%s is %d px where 1em is 20", (value, expected) => {
    expect(px(value)).toBeCloseTo(expected);
  });

  it.each([
    "",
    "50%",
    "2rem",
    "auto",
    "var(--nothing)",
    "clamp(1px, 2px, 3px)",
    "1px 2px",
    "calc(1px",
    "1.2.3px",
  ])("%s is not understood", (value) => {
    expect(px(value)).toBeNaN();
  });

  it("may be one of several", () => {
    expect(lengthsOf("10px var(--space)", { tokens, em: 0 })).toEqual([10, 24]);
    expect(lengthsOf(undefined, { tokens, em: 0 })).toEqual([]);
  });
});
