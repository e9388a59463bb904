import { describe, expect, it } from "vitest";
import { act, type Command, moved, openStage, settled } from "../../../src/serve/present/stage.ts";

/** No slide shows its points one by one. */
const STEPS = [0, 0, 0];

const NONE: ReadonlySet<number> = new Set();

const stageAfter = (commands: readonly (readonly [now: number, command: Command])[]) =>
  commands.reduce(
    (stage, [now, command]) => act(stage, command, { now, exhibits: 2, steps: STEPS, asides: NONE }),
    openStage(3, 0),
  );

describe("a stage", () => {
  it("begins its clock when the first slide is left, and counts what each slide takes", () => {
    const stage = stageAfter([
      [5_000, { do: "step", by: 1 }],
      [8_000, { do: "go", to: 2 }],
      [9_000, { do: "step", by: -1 }],
    ]);
    expect(settled(stage, 10_500).spent).toEqual([0, 4_500, 1_000]);
  });

  it("counts nothing while the clock is paused, and begins anew where that is asked for", () => {
    const paused = stageAfter([
      [0, { do: "step", by: 1 }],
      [2_000, { do: "clock", is: "paused" }],
      [7_000, { do: "clock", is: "running" }],
    ]);
    expect(settled(paused, 8_000).spent).toEqual([0, 3_000, 0]);
    const anew = act(
      paused,
      { do: "clock", is: "waiting" },
      { now: 8_000, exhibits: 2, steps: STEPS, asides: NONE },
    );
    expect(settled(anew, 99_000)).toMatchObject({ spent: [0, 0, 0], clock: "waiting", at: 1 });
  });

  it("shows no slide, and no passage, that there is not", () => {
    const first = openStage(3, 0);
    for (const command of [
      { do: "step", by: -1 },
      { do: "go", to: 3 },
      { do: "evidence", exhibit: 2 },
    ] as const)
      expect(act(first, command, { now: 1, exhibits: 2, steps: STEPS, asides: NONE })).toBe(first);
  });

  it("shows nothing on a black screen, and a passage that is pushed to it", () => {
    const black = stageAfter([
      [0, { do: "evidence", exhibit: 1 }],
      [0, { do: "black", is: true }],
    ]);
    expect(black).toMatchObject({ isBlack: true, evidence: undefined });
    const pushed = act(
      black,
      { do: "evidence", exhibit: 0 },
      { now: 0, exhibits: 2, steps: STEPS, asides: NONE },
    );
    expect(pushed).toMatchObject({ isBlack: false, evidence: 0 });
  });

  it("shows one thing over a slide at a time", () => {
    const enlarged = stageAfter([
      [0, { do: "evidence", exhibit: 1 }],
      [0, { do: "enlarge", is: true }],
    ]);
    expect(enlarged).toMatchObject({ isEnlarged: true, evidence: undefined });
    for (const command of [
      { do: "black", is: true },
      { do: "evidence", exhibit: 0 },
      { do: "step", by: 1 },
      { do: "enlarge", is: false },
    ] as const)
      expect(act(enlarged, command, { now: 0, exhibits: 2, steps: STEPS, asides: NONE }).isEnlarged).toBe(
        false,
      );
  });

  it("takes away what lies over a slide when another is shown", () => {
    const stage = stageAfter([
      [0, { do: "evidence", exhibit: 1 }],
      [0, { do: "point", at: { x: 1, y: 2 } }],
      [0, { do: "black", is: true }],
      [0, { do: "step", by: 1 }],
    ]);
    expect(stage).toMatchObject({ at: 1, isBlack: false, evidence: undefined, pointer: undefined });
  });

  it("keeps its slide and all times by ID where the deck has others", () => {
    const stage = stageAfter([
      [0, { do: "step", by: 1 }],
      [4_000, { do: "step", by: 1 }],
    ]);
    const other = moved(stage, { from: ["a", "b", "c"], to: ["c", "new", "b"], now: 5_000, steps: STEPS });
    expect(other).toMatchObject({ at: 0, spent: [1_000, 0, 4_000] });
    const without = moved(stage, { from: ["a", "b", "c"], to: ["a"], now: 5_000, steps: STEPS });
    expect(without).toMatchObject({ at: 0, spent: [0] });
  });

  it("passes over lists to look things up in, but for whoever is on one", () => {
    const scenery = { now: 0, exhibits: 0, steps: [0, 0, 0, 0, 0], asides: new Set([1, 2, 4]) };
    const turned = (from: number, by: 1 | -1): number => {
      const stage = act(openStage(5, 0), { do: "go", to: from }, scenery);
      expect(stage.at).toBe(from);
      return act(stage, { do: "step", by }, scenery).at;
    };
    expect([turned(0, 1), turned(3, -1), turned(3, 1)]).toEqual([3, 0, 3]);
    expect([turned(1, 1), turned(2, -1), turned(2, 1)]).toEqual([2, 1, 3]);
  });

  it("shows the points of a slide one by one, and one that is gone back to as a whole", () => {
    const steps = [2, 0, 1];
    const seen: unknown[] = [];
    let stage = openStage(3, 0);
    for (const by of [1, 1, 1, -1, -1, -1, -1, 1] as const) {
      stage = act(stage, { do: "step", by }, { now: 0, exhibits: 0, steps, asides: NONE });
      seen.push([stage.at, stage.step]);
    }
    expect(seen).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
      [0, 2],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(stage.clock).toBe("running");
    const gone = act(stage, { do: "go", to: 2, step: 7 }, { now: 0, exhibits: 0, steps, asides: NONE });
    expect(gone).toMatchObject({ at: 2, step: 1 });
    const fewer = moved(stage, { from: ["a", "b", "c"], to: ["a", "b", "c"], now: 0, steps: [0, 0, 0] });
    expect(fewer).toMatchObject({ at: 0, step: 0 });
  });

  it("does not begin its clock with the points of the first slide", () => {
    const stage = act(
      openStage(2, 0),
      { do: "step", by: 1 },
      { now: 9, exhibits: 0, steps: [2, 0], asides: NONE },
    );
    expect(stage).toMatchObject({ at: 0, step: 1, clock: "waiting" });
  });
});
