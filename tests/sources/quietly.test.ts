import { describe, expect, it } from "vitest";
import { quietly } from "../../src/sources/quietly.ts";

describe("quietly", () => {
  it("keeps what a call prints from the console, and gives the console back", () => {
    const before = { ...console };
    const printed: unknown[] = [];
    const speak = console.warn;
    console.warn = (...words: readonly unknown[]) => printed.push(words);
    expect(
      quietly(() => {
        console.warn("no");
        return 7;
      }),
    ).toBe(7);
    console.warn("yes");
    console.warn = speak;
    expect(printed).toEqual([["yes"]]);
    expect({ ...console }).toEqual(before);
  });

  it("gives it back when the call throws", () => {
    const speak = console.error;
    expect(() =>
      quietly(() => {
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(console.error).toBe(speak);
  });
});
