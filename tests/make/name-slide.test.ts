import { describe, expect, it } from "vitest";
import { findFaultySlide } from "../../src/make/name-slide.ts";

const SLIDES = ["title", "map", "points", "table", "chart", "sources", "evidence"];

describe("the slide that a browser fails on", () => {
  it.each(SLIDES)("is found by halves: %s", async (faulty) => {
    const tried: (readonly string[])[] = [];
    const areWell = async (slides: readonly string[]): Promise<boolean> => {
      tried.push(slides);
      return !slides.includes(faulty);
    };
    expect(await findFaultySlide(SLIDES, areWell)).toBe(faulty);
    expect(tried.length).toBeLessThanOrEqual(5);
  });

  it("is none where the browser fails on everything, or on nothing", async () => {
    expect(await findFaultySlide(SLIDES, async () => false)).toBeUndefined();
    expect(await findFaultySlide(SLIDES, async () => true)).toBeUndefined();
    expect(await findFaultySlide([], async () => false)).toBeUndefined();
  });

  it("is none where two are at fault", async () => {
    const areWell = async (slides: readonly string[]) => !slides.includes("map") && !slides.includes("chart");
    expect(await findFaultySlide(SLIDES, areWell)).toBeUndefined();
  });
});
