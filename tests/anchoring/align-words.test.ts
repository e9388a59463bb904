import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../src/anchoring/align-words.ts";

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

describe("alignWords", () => {
  it("finds a stretch that is the same at no cost", () => {
    expect(alignWords(list("c d"), list("a b c d e"))).toEqual({
      start: 2,
      end: 4,
      steps: ["same", "same"],
      cost: 0,
    });
  });

  it("prefers replacing a word at the edge to dropping it", () => {
    expect(alignWords(list("x b c y"), list("a b c d"))).toEqual({
      start: 0,
      end: 4,
      steps: ["replaced", "same", "same", "replaced"],
      cost: 2,
    });
  });

  it("removes and adds words where that is cheapest", () => {
    expect(alignWords(list("a x b c"), list("a b c")).steps).toEqual(["same", "removed", "same", "same"]);
    expect(alignWords(list("a b c"), list("a x b c")).steps).toEqual(["same", "added", "same", "same"]);
  });

  it("drops everything where there is no text", () => {
    expect(alignWords(list("a b"), [])).toEqual({ start: 0, end: 0, steps: ["removed", "removed"], cost: 2 });
  });

  it("takes steps that lead from the wording to the stretch, at the cost it names", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (wording, text) => {
        const { start, end, steps, cost } = alignWords(wording, text);
        const rest = [...wording];
        const stretch = text.slice(start, end);
        for (const step of steps) {
          const ours = step === "added" ? undefined : rest.shift();
          const theirs = step === "removed" ? undefined : stretch.shift();
          if (step === "same") expect(ours).toBe(theirs);
        }
        expect([rest, stretch]).toEqual([[], []]);
        expect(steps.filter((step) => step !== "same").length).toBe(cost);
      }),
    );
  });
});
