import { describe, expect, it } from "vitest";
import { type Shingles, shinglesOf } from "../../src/check/shingles.ts";

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `w${from + at}`).join(" ");

const shared = (a: Shingles, b: Shingles): number =>
  [...(a.all ?? [])].filter((run) => b.all?.has(run)).length;

describe("the runs of a text", () => {
  it("are one for every five words in a row", () => {
    expect(shinglesOf(words(5)).all?.size).toBe(1);
    expect(shinglesOf(words(104)).all?.size).toBe(100);
    expect(shinglesOf(words(4)).all?.size).toBe(0);
    expect(shinglesOf("").all?.size).toBe(0);
  });

  it("are the same whatever the case, the punctuation, the line breaks and the composition of letters", () => {
    const one = shinglesOf("The night ferry, from Cañada, does not sail");
    const other = shinglesOf("the NIGHT ferry from\nCan\u0303ada – does not sail!");
    expect(one.all?.size).toBe(4);
    expect(shared(one, other)).toBe(4);
  });

  it("are others where the order is, and where a word is", () => {
    expect(shared(shinglesOf("a b c d e"), shinglesOf("a b c e d"))).toBe(0);
    expect(shared(shinglesOf("we shall not do that"), shinglesOf("we shall now do that"))).toBe(0);
  });

  it("are counted once where the text repeats itself", () => {
    expect(shinglesOf("so it goes on and so it goes on and so it goes on").all?.size).toBe(5);
  });
});

describe("the sample of a text", () => {
  it("is about a thirty-second part of its runs, and the same runs in every text that has them", () => {
    const { all, sample } = shinglesOf(words(8000));
    expect(sample.size).toBeGreaterThan(200);
    expect(sample.size).toBeLessThan(300);
    expect([...sample].every((run) => all?.has(run))).toBe(true);
    const half = shinglesOf(words(4000));
    expect([...half.sample].every((run) => sample.has(run))).toBe(true);
  });

  it("is all that is kept of a long text", () => {
    const long = shinglesOf(words(20_001));
    expect(long.all).toBeUndefined();
    expect([...shinglesOf(words(20_000)).sample].every((run) => long.sample.has(run))).toBe(true);
  });
});
