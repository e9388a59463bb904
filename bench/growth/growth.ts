/** The growth: measures the chosen dimensions, and reports them as text, JSON and SVG. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchOptions } from "../compare/compare.ts";
import { findCpuMeter } from "../measure/cpu-meter.ts";
import { machineFacts, machineLine } from "../measure/machine.ts";
import { openWorkshop } from "../measure/workshop.ts";
import { growthSvg } from "../report/growth-svg.ts";
import { growthMarkdown, growthText } from "../report/growth-text.ts";
import { writeBetween } from "../report/write-between.ts";
import { DIMENSIONS, type Dimension } from "./brief-sizes.ts";
import { isGrowthMet } from "./goals.ts";
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
  const machine = machineFacts(workshop.realBrowser);
  const head = `${machineLine(machine)}.\nMedians of ${options.runs} runs. CPU: ${meter.method}.`;
  const svg = await growthSvg(lines);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "growth.txt"), `${head}\n\n${growthText(lines)}\n`);
  const all = { machine, method: meter.method, runs: options.runs, lines };
  writeFileSync(join(options.out, "growth.json"), `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(join(options.out, "growth.svg"), `${svg}\n`);
  console.log(`${head}\n\n${growthText(lines)}\n\nThe same is in ${options.out}/growth.txt, .json and .svg.`);
  if (options.writeDocs) {
    writeBetween("docs/performance.md", "growth", `${head}\n\n${growthMarkdown(lines)}`);
    writeFileSync("docs/performance-growth.svg", `${svg}\n`);
  }
  return lines.every(isGrowthMet);
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
