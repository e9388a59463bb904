import fc from "fast-check";
import { expect, it } from "vitest";
import { findMany } from "../../src/guard/find-many.ts";
import { runs } from "../support/in-full.ts";

it("Many texts are found in one just where each of them is.", () => {
  const letters = (most: number) => fc.string({ unit: fc.constantFrom("a", "b", "é", "𝐚"), maxLength: most });
  fc.assert(
    fc.property(letters(60), fc.array(letters(20), { maxLength: 8 }), (text, sought) => {
      const there = sought.filter((one) => one !== "" && text.includes(one));
      expect([...findMany(text, sought)].toSorted()).toEqual([...new Set(there)].toSorted());
    }),
    { numRuns: runs(1000) },
  );
});

it("What begins alike for long is told apart, at the beginning and at the end of a text, too.", () => {
  const text = `${"the pump seal has cracked".repeat(3)} again`;
  const sought = [
    "the pump seal has crackedthe",
    "the pump seal has cracked again",
    "the pump seal holds",
    "in",
  ];
  expect(findMany(text, sought)).toEqual(
    new Set(["the pump seal has crackedthe", "the pump seal has cracked again", "in"]),
  );
  expect(findMany("", ["a"]).size).toBe(0);
  expect(findMany("a", []).size).toBe(0);
});
