import { describe, expect, it } from "vitest";
import { planTimes, type Timed } from "../../src/model/plan.ts";

const slide = (id: string, minutes?: number): Timed => ({ id, minutes, isSection: false });
const section = (id: string, minutes?: number): Timed => ({ id, minutes, isSection: true });

describe("a plan", () => {
  it("shares a section's time among its slides without one, and the rest of the whole among all others", () => {
    const slides = [
      slide("start"),
      section("why", 10),
      slide("a", 4),
      slide("b"),
      section("next"),
      slide("c"),
    ];
    const plan = planTimes(slides, 16);
    expect(Object.fromEntries(plan.slides)).toEqual({ start: 2, why: 3, a: 4, b: 3, next: 2, c: 2 });
    expect(plan.sections).toEqual([
      { id: undefined, minutes: 2, slides: ["start"] },
      { id: "why", minutes: 10, slides: ["why", "a", "b"] },
      { id: "next", minutes: 4, slides: ["next", "c"] },
    ]);
  });

  it("takes as long as its parts where nothing is said of the whole and each part is known", () => {
    expect(planTimes([slide("a", 1), section("s", 5), slide("b")], undefined).total).toBe(6);
    const partly = planTimes([slide("a", 1), slide("b")], undefined);
    expect(partly.total).toBeUndefined();
    expect(partly.slides.get("b")).toBeUndefined();
  });

  it("leaves nothing, and never less, where the parts take more than the whole", () => {
    const plan = planTimes([slide("a", 9), slide("b"), section("s", 3), slide("c", 5), slide("d")], 10);
    expect(plan.slides.get("b")).toBe(0);
    expect(plan.slides.get("d")).toBe(0);
    expect(plan.total).toBe(10);
  });
});
