import { expect, it } from "vitest";
import { countWhile } from "../../src/text/count-while.ts";

it("counts the items before the first that does not hold, in lists of any length", () => {
  for (let length = 0; length < 20; length += 1) {
    const list = Uint32Array.from({ length }, (_, at) => 3 * at);
    for (let below = 0; below < 62; below += 1) {
      expect(countWhile(list, (item) => item < below)).toBe([...list].filter((item) => item < below).length);
    }
  }
});

it("asks about few of them, and says where each stands", () => {
  const asked: number[] = [];
  const list = Array.from({ length: 1000 }, (_, at) => at);
  expect(countWhile(list, (item, at) => asked.push(at) > 0 && item === at && item < 700)).toBe(700);
  expect(asked.length).toBeLessThanOrEqual(10);
});
