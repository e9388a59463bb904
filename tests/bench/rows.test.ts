import { describe, expect, it } from "vitest";
import { judgeRows } from "../../bench/compare/judge-rows.ts";
import { ROWS, type Row } from "../../bench/compare/rows.ts";
import type { Figures } from "../../bench/compare/run-rounds.ts";
import { subjectsIn } from "../../bench/compare/subjects.ts";
import { openWorkshop } from "../../bench/measure/workshop.ts";
import { compareText } from "../../bench/report/compare-text.ts";

describe("the rows of the bench", () => {
  it("compare subjects that there are, each after the one that it goes on from", async () => {
    using workshop = await openWorkshop();
    const subjects = subjectsIn(workshop);
    const names = subjects.map(({ name }) => name);
    for (const { subject, against } of ROWS)
      expect(names).toEqual(expect.arrayContaining([subject, against]));
    for (const [at, { follows }] of subjects.entries()) {
      if (follows !== undefined) expect(names[at - 1]).toBe(follows);
    }
  });
});

const ROW: Row = { name: "check", subject: "check100", against: "node", by: "cpu", goal: 5 };

function figures(name: string, cpu: number, more: Partial<Figures> = {}): [string, Figures] {
  const times = { wall: 2 * cpu, cpu, walls: [2 * cpu], cpus: [cpu] };
  return [name, { name, title: name, ...times, launches: 0, failure: undefined, ...more }];
}

function judged(
  row: Row,
  ...all: readonly [string, Figures][]
): ReturnType<typeof judgeRows>[number] | undefined {
  return judgeRows([row], new Map(all))[0];
}

describe("judgeRows", () => {
  it("holds the ratio to its goal", () => {
    expect(judged(ROW, figures("check100", 2), figures("node", 1))).toMatchObject({ ratio: 2, isMet: true });
    expect(judged(ROW, figures("check100", 6), figures("node", 1))).toMatchObject({ ratio: 6, isMet: false });
    expect(
      judged({ ...ROW, goal: undefined }, figures("check100", 6), figures("node", 1))?.isMet,
    ).toBeUndefined();
  });

  it("has a row missed whose subject failed, or launched a browser that it must not, and names why", () => {
    const failed = judged(
      ROW,
      figures("check100", Number.NaN, { failure: "It ended with 1." }),
      figures("node", 1),
    );
    expect(failed?.isMet).toBe(false);
    expect(compareText(failed === undefined ? [] : [failed])).toContain("! check100: It ended with 1.");
    const launched = judged(
      { ...ROW, withoutBrowser: true },
      figures("check100", 2, { launches: 1 }),
      figures("node", 1),
    );
    expect(launched?.isMet).toBe(false);
  });

  it("says nothing of a row whose other tool is not here", () => {
    const other = figures("node", Number.NaN, { failure: "It is not installed." });
    expect(judged(ROW, figures("check100", 2), other)).toMatchObject({ ratio: undefined, isMet: undefined });
  });
});
