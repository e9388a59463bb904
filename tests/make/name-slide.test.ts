import { describe, expect, it } from "vitest";
import { PageFailure } from "../../src/browser/open-browser.ts";
import { findFaultySlide } from "../../src/make/name-slide.ts";

const SLIDES = ["title", "map", "points", "table", "chart", "sources", "evidence"];

type Fault = "fails" | "hangs";

/** A browser that has trouble with some slides. One that hangs ends with its signal. */
function browserWith(
  faulty: readonly string[],
  fault: Fault,
  tried: (readonly string[])[] = [],
): (slides: readonly string[], isDecided: AbortSignal) => Promise<void> {
  return async (slides, isDecided) => {
    tried.push(slides);
    if (!slides.some((slide) => faulty.includes(slide))) return;
    if (fault === "fails") throw new PageFailure("The browser crashes.");
    await new Promise((_, reject) => isDecided.addEventListener("abort", () => reject(isDecided.reason)));
  };
}

describe.each(["fails", "hangs"] as const)("the slide on which a browser %s", (fault) => {
  it.each(SLIDES)("is found by halves: %s", async (faulty) => {
    const tried: (readonly string[])[] = [];
    expect(await findFaultySlide(SLIDES, browserWith([faulty], fault, tried))).toBe(faulty);
    expect(tried.length).toBeLessThanOrEqual(9);
  });

  it("is found where it is the only one", async () => {
    expect(await findFaultySlide(["title"], browserWith(["title"], fault))).toBe("title");
  });
});

describe("the slide that a browser fails on", () => {
  it("is none where the browser fails on everything, or on nothing", async () => {
    expect(await findFaultySlide(SLIDES, browserWith(SLIDES, "fails"))).toBeUndefined();
    expect(await findFaultySlide(SLIDES, browserWith([], "fails"))).toBeUndefined();
    expect(await findFaultySlide([], browserWith([], "fails"))).toBeUndefined();
  });

  it("is none where two are at fault", async () => {
    expect(await findFaultySlide(SLIDES, browserWith(["map", "chart"], "fails"))).toBeUndefined();
    expect(await findFaultySlide(SLIDES, browserWith(["map", "points"], "fails"))).toBeUndefined();
  });

  it("is none where a bug ends the search, which is thrown", async () => {
    const make = () => Promise.reject(new RangeError("a bug"));
    await expect(findFaultySlide(SLIDES, make)).rejects.toThrow(AggregateError);
  });
});
