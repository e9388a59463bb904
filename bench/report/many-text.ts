/** How fast many briefs are built, as text for a terminal and as a table for a page. */
import type { Measured } from "../measure/measure-command.ts";
import { median } from "../measure/statistics.ts";
import { inColumns, inMarkdown } from "./tables.ts";

export interface Run {
  readonly name: "many" | "one-job" | "loop" | "marp";
  readonly title: string;
  /** One for each round; none where it failed or is not here. */
  readonly measured: readonly Pick<Measured, "wall" | "cpu">[];
}

export interface Shown {
  readonly briefs: number;
  readonly cores: number;
}

const HEAD = ["what", "s", "CPU s", "share of the cores", "briefs a minute"] as const;

/** Shares of the cores' time, and of the other ways' time. */
const GOALS = { busy: 0.85, ofLoop: 0.55, ofOneJob: 0.65 } as const;

export function manyText(runs: readonly Run[], shown: Shown): string {
  return [inColumns([HEAD, ...runs.map((run) => cellsOf(run, shown))]), ...verdicts(runs, shown)].join("\n");
}

export function manyMarkdown(runs: readonly Run[], shown: Shown): string {
  return [inMarkdown([HEAD, ...runs.map((run) => cellsOf(run, shown))]), ...verdicts(runs, shown)].join(
    "\n\n",
  );
}

/** A goal that could not be measured is missed. */
export function missedManyGoals(runs: readonly Run[], shown: Shown): readonly string[] {
  return goalsOf(runs, shown)
    .filter(({ isMet }) => !isMet)
    .map(({ what }) => what);
}

interface Goal {
  readonly what: string;
  readonly found: number;
  readonly isMet: boolean;
}

function goalsOf(runs: readonly Run[], { cores }: Shown): readonly Goal[] {
  const walls = new Map(runs.map(({ name, measured }) => [name, median(measured.map(({ wall }) => wall))]));
  const many = runs.find(({ name }) => name === "many")?.measured ?? [];
  const busy = median(many.map(({ wall, cpu }) => cpu / wall / cores));
  const share = (name: Run["name"]): number =>
    (walls.get("many") ?? Number.NaN) / (walls.get(name) ?? Number.NaN);
  return [
    { what: `at least ${GOALS.busy} of the cores are busy`, found: busy, isMet: busy >= GOALS.busy },
    {
      what: `at most ${GOALS.ofLoop} of the loop's time`,
      found: share("loop"),
      isMet: share("loop") <= GOALS.ofLoop,
    },
    {
      what: `at most ${GOALS.ofOneJob} of the time with one job`,
      found: share("one-job"),
      isMet: share("one-job") <= GOALS.ofOneJob,
    },
  ];
}

function verdicts(runs: readonly Run[], shown: Shown): readonly string[] {
  return goalsOf(runs, shown).map(
    ({ what, found, isMet }) => `The goal: ${what}. It is ${found.toFixed(2)}: ${isMet ? "met" : "missed"}.`,
  );
}

function cellsOf({ title, measured }: Run, { briefs, cores }: Shown): readonly string[] {
  if (measured.length === 0) return [title, "", "", "", ""];
  const wall = median(measured.map((one) => one.wall));
  const cpu = median(measured.map((one) => one.cpu));
  const busy = median(measured.map((one) => one.cpu / one.wall / cores));
  return [title, wall.toFixed(1), cpu.toFixed(1), busy.toFixed(2), ((briefs / wall) * 60).toFixed(0)];
}
