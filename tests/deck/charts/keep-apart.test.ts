import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepApart } from "../../../src/deck/charts/keep-apart.ts";

describe("labels that are kept apart", () => {
  it("stay where they are when they do not touch", () => {
    expect(
      keepApart([
        { at: 0.8, size: 0.1 },
        { at: 0.2, size: 0.1 },
      ]),
    ).toEqual([0.8, 0.2]);
  });

  it("share the way where they touch", () => {
    const [a = 0, b = 0] =
      keepApart([
        { at: 0.5, size: 0.2 },
        { at: 0.5, size: 0.2 },
      ]) ?? [];
    expect([a, b].map((one) => one.toFixed(3))).toEqual(["0.400", "0.600"]);
  });

  it("are not set where there is no room for all", () => {
    expect(keepApart(Array.from({ length: 6 }, () => ({ at: 0.5, size: 0.2 })))).toBeUndefined();
  });

  it("never overlap, leave the room or change their order", () => {
    const label = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.constant(0.08) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const places = keepApart(labels) ?? [];
        const order = labels
          .map((_one, at) => at)
          .toSorted((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
        const sorted = order.map((at) => places[at] ?? Number.NaN);
        for (const [at, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0.04 - 1e-9);
          expect(place).toBeLessThanOrEqual(0.96 + 1e-9);
          if (at > 0) expect(place - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(0.08 - 1e-9);
        }
      }),
    );
  });
});
