/** Measures how the times of `check`, HTML and PDF grow along each dimension, and how much memory Node holds at most. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeBrief } from "../deck/write-brief.ts";
import type { CpuMeter } from "../measure/cpu-meter.ts";
import { measureCommand } from "../measure/measure-command.ts";
import { notingPeaks, peakMemory } from "../measure/peak-memory.ts";
import { fitGrowth, type Growth, median } from "../measure/statistics.ts";
import type { Workshop } from "../measure/workshop.ts";
import type { Dimension } from "./brief-sizes.ts";

export type Task = "check" | "html" | "pdf";

const TASKS: readonly Task[] = ["check", "html", "pdf"];

/** How a task's time grows along a dimension. */
export interface GrowthLine {
  readonly dimension: string;
  readonly task: Task;
  readonly points: readonly GrowthPoint[];
  /** Undefined where there are too few points. */
  readonly growth: Growth | undefined;
  /** Why there are no more points; undefined where all sizes were measured. */
  readonly failure: string | undefined;
}

export interface GrowthPoint {
  readonly size: number;
  /** Seconds of CPU, the median of the runs. */
  readonly seconds: number;
  readonly wall: number;
  /** What Node held at most, in MB; undefined where it was not noted. */
  readonly peakMb: number | undefined;
  /** 300 MB, and twice the source text. */
  readonly allowedMb: number;
}

export interface GrowthOptions {
  readonly workshop: Workshop;
  readonly meter: CpuMeter;
  readonly runs: number;
  /** In seconds for each run. */
  readonly limit: number;
  readonly largest: number;
}

/** Returns a line for each task. A task that fails or takes too long at one size is not tried at larger ones. */
export async function measureGrowth(
  dimension: Dimension,
  options: GrowthOptions,
): Promise<readonly GrowthLine[]> {
  const points: Record<Task, GrowthPoint[]> = { check: [], html: [], pdf: [] };
  const failures: Partial<Record<Task, string>> = {};
  for (const size of dimension.sizes.filter((one) => one <= options.largest)) {
    const folder = join(options.workshop.folder, `${dimension.name}-${size}`);
    const tasks = tasksOf(dimension, size).filter((task) => failures[task] === undefined);
    if (tasks.length === 0) continue;
    const brief = writeBrief(dimension.deck(size), folder, { audiences: dimension.audiences?.(size) ?? 0 });
    for (const task of tasks) {
      const job = { brief, allowedMb: 300 + 2 * dimension.textMb(size), isFirst: points[task].length === 0 };
      const found = await measureTask(task, job, options);
      if (typeof found === "string") failures[task] = `${size} ${dimension.title}: ${found}`;
      else points[task].push({ size, ...found });
    }
    rmSync(folder, { recursive: true });
    console.error(`${dimension.name}: ${size} is done.`);
  }
  return TASKS.flatMap((task): readonly GrowthLine[] => {
    const [line, failure] = [points[task], failures[task]];
    if (line.length === 0 && failure === undefined) return [];
    return [{ dimension: dimension.name, task, points: line, growth: fitGrowth(line), failure }];
  });
}

function tasksOf({ largestPdf }: Dimension, size: number): readonly Task[] {
  return TASKS.filter((task) => task !== "pdf" || size <= largestPdf);
}

interface GrowthJob {
  readonly brief: string;
  readonly allowedMb: number;
  /** True where a run that does not count has to come first, so that the code that V8 compiled is kept. */
  readonly isFirst: boolean;
}

/** Returns the medians, or why there are none. */
async function measureTask(
  task: Task,
  { brief, allowedMb, isFirst }: GrowthJob,
  { workshop, meter, runs, limit }: GrowthOptions,
): Promise<Omit<GrowthPoint, "size"> | string> {
  const out = join(workshop.folder, "growth-out");
  const peaks = join(workshop.folder, "peaks");
  const argv =
    task === "check"
      ? workshop.citedeck("check", brief)
      : workshop.citedeck("build", brief, "--format", task, "--out", out);
  const all: { readonly seconds: number; readonly wall: number; readonly peakMb: number | undefined }[] = [];
  for (let run = isFirst ? -1 : 0; run < runs; run += 1) {
    workshop.emptyCache();
    rmSync(out, { recursive: true, force: true });
    const env = { ...workshop.env, ...notingPeaks(peaks) };
    const measured = await measureCommand({ argv, cwd: workshop.folder, env }, { meter, limit });
    if (measured.isTooLong) return `\`${task}\` had not ended after ${limit} s.`;
    if (measured.exit !== 0) {
      return `\`${task}\` ended with ${measured.exit ?? "a signal"}: ${measured.said.trim().split("\n").at(-1)}`;
    }
    if (run >= 0) all.push({ seconds: measured.cpu, wall: measured.wall, peakMb: peakMemory(peaks) });
  }
  const peak = all.flatMap(({ peakMb }) => (peakMb === undefined ? [] : [peakMb]));
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    wall: median(all.map(({ wall }) => wall)),
    peakMb: peak.length === 0 ? undefined : Math.max(...peak),
    allowedMb,
  };
}
