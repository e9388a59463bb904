/** Measures subjects in rounds, so that whatever else the machine does falls on all of them alike. */
import { existsSync } from "node:fs";
import type { CpuMeter } from "../measure/cpu-meter.ts";
import { measureCommand } from "../measure/measure-command.ts";
import { median } from "../measure/statistics.ts";
import type { Workshop } from "../measure/workshop.ts";
import { CannotRun, type Subject } from "./subjects.ts";

export interface Figures {
  readonly name: string;
  readonly title: string;
  /** In seconds, the median of the rounds. */
  readonly wall: number;
  readonly cpu: number;
  readonly walls: readonly number[];
  readonly cpus: readonly number[];
  /** How often the last run launched a browser. */
  readonly launches: number;
  /** Why there are no figures; undefined where there are. */
  readonly failure: string | undefined;
}

export interface RoundOptions {
  readonly workshop: Workshop;
  readonly meter: CpuMeter;
  readonly runs: number;
  /** In seconds for each run. */
  readonly limit: number;
}

/** Runs every subject once to warm up, then once in each round, one after another. One that fails is not run again. */
export async function runRounds(
  subjects: readonly Subject[],
  options: RoundOptions,
): Promise<ReadonlyMap<string, Figures>> {
  const found = new Map<string, Figures>();
  for (let round = 0; round <= options.runs; round += 1) {
    for (const subject of subjects) {
      const before = round < 2 ? undefined : found.get(subject.name);
      const failed = [subject.name, subject.follows ?? ""]
        .map((name) => found.get(name)?.failure)
        .find(Boolean);
      const now = failed === undefined ? await runOnce(subject, round, options) : failed;
      found.set(subject.name, figuresOf(subject, before, now));
    }
    console.error(round === 0 ? "Warmed up." : `Round ${round} of ${options.runs} is done.`);
  }
  return found;
}

interface Once {
  readonly wall: number;
  readonly cpu: number;
  readonly launches: number;
}

/** Returns what it took, or why it cannot be said. */
async function runOnce(
  subject: Subject,
  round: number,
  { workshop, meter, limit }: RoundOptions,
): Promise<Once | string> {
  try {
    subject.prepare?.(round);
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  workshop.launches();
  const env = { ...workshop.env, ...subject.env };
  const run = await measureCommand({ argv: subject.argv(), cwd: workshop.folder, env }, { meter, limit });
  const launches = workshop.launches();
  if (run.isTooLong) return `It had not ended after ${limit} s.`;
  if (run.exit !== 0) return `It ended with ${run.exit ?? "a signal"}: ${lastLine(run.said)}`;
  const output = subject.output?.();
  if (output !== undefined && !existsSync(output)) return `It made nothing: ${lastLine(run.said)}`;
  return { wall: run.wall, cpu: run.cpu, launches };
}

function lastLine(said: string): string {
  return said.trim().split("\n").at(-1)?.slice(0, 200) ?? "";
}

function figuresOf({ name, title }: Subject, before: Figures | undefined, now: Once | string): Figures {
  const walls = [...(before?.walls ?? []), ...(typeof now === "string" ? [] : [now.wall])];
  const cpus = [...(before?.cpus ?? []), ...(typeof now === "string" ? [] : [now.cpu])];
  return {
    name,
    title,
    wall: median(walls),
    cpu: median(cpus),
    walls,
    cpus,
    launches: typeof now === "string" ? 0 : now.launches,
    failure: typeof now === "string" ? now : undefined,
  };
}
