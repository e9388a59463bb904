import { describe, expect, it } from "vitest";
import { evenScales } from "../../src/fit/even-out.ts";
import type { SlideView } from "../../src/model/deck.ts";
import { deckOf } from "../support/deck-fixture.ts";

/** A slide for each pair of a layout and a scale. */
function slidesOf(...pairs: readonly (readonly [layout: string, scale: number])[]): readonly SlideView[] {
  const type = { spread: 0, notes: 1 };
  return deckOf(pairs.map(([layout, scale]) => ({ layout, type: { ...type, scale } }))).slides;
}

function scalesOf(slides: readonly SlideView[]): readonly number[] {
  const changed = evenScales(slides);
  return slides.map(({ id, type }) => changed.get(id) ?? type.scale);
}

describe("slides of one layout that follow each other", () => {
  it("share the smallest of sizes that are close", () => {
    expect(scalesOf(slidesOf(["points", 0.7], ["points", 0.6], ["points", 0.8]))).toEqual([0.6, 0.6, 0.6]);
  });

  it("keep sizes that are far apart", () => {
    expect(scalesOf(slidesOf(["points", 1], ["points", 0.2], ["points", 0.3]))).toEqual([1, 0.2, 0.2]);
  });

  it("keep the sizes of four and of five points, which are not close", () => {
    expect(scalesOf(slidesOf(["points", 0.7], ["points", 0.45], ["points", 0.4]))).toEqual([0.7, 0.4, 0.4]);
  });

  it("share it with others between them", () => {
    expect(scalesOf(slidesOf(["points", 0.7], ["chart", 1], ["points", 0.6]))).toEqual([0.6, 1, 0.6]);
  });

  it("begin anew after a section", () => {
    expect(scalesOf(slidesOf(["points", 0.7], ["section", 1], ["points", 0.6]))).toEqual([0.7, 1, 0.6]);
  });
});
