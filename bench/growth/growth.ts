/** The growth: measures the chosen dimensions, and reports them. */
import type { BenchOptions } from "../compare/compare.ts";
import { findCpuMeter } from "../measure/cpu-meter.ts";
import { openWorkshop } from "../measure/workshop.ts";
import { growthSvg } from "../report/growth-svg.ts";
import { growthMarkdown, growthText } from "../report/growth-text.ts";
import { writeReport } from "../report/write-report.ts";
import { DIMENSIONS, type Dimension } from "./brief-sizes.ts";
import { missedGoals } from "./goals.ts";
import { type GrowthLine, measureGrowth } from "./measure-growth.ts";

export interface GrowthBenchOptions extends BenchOptions {
  /** No size above it is measured. */
  readonly largest: number;
}

/** Returns true where all goals are met. The `rows` are dimensions; all where empty. */
export async function growth(options: GrowthBenchOptions): Promise<boolean> {
  const chosen = chooseDimensions(options.rows);
  using workshop = await openWorkshop();
  const meter = findCpuMeter();
  const lines: GrowthLine[] = [];
  for (const dimension of chosen) {
    lines.push(...(await measureGrowth(dimension, { ...options, workshop, meter })));
  }
  const report = {
    name: "growth",
    text: growthText(lines),
    markdown: growthMarkdown(lines),
    svg: await growthSvg(lines),
    caption: "Seconds of CPU by size, with the lines that are fitted",
    data: { lines },
  } as const;
  writeReport(report, { ...options, meter, browser: workshop.realBrowser });
  return lines.every((line) => missedGoals(line).length === 0);
}

/** Throws where a name is no dimension's. */
function chooseDimensions(names: readonly string[]): readonly Dimension[] {
  const unknown = names.filter((name) => !DIMENSIONS.some((one) => one.name === name));
  if (unknown.length > 0) {
    const known = DIMENSIONS.map(({ name }) => name).join(", ");
    throw new Error(`Nothing that grows is called ${unknown.join(", ")}; there are ${known}.`);
  }
  return DIMENSIONS.filter(({ name }) => names.length === 0 || names.includes(name));
}
