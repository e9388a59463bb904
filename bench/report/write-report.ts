/** Writes what was measured: text and JSON and a drawing into a folder, the text to the terminal, and a table into the page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpuMeter } from "../measure/cpu-meter.ts";
import { machineFacts, machineLine } from "../measure/machine.ts";
import { writeBetween } from "./write-between.ts";

export interface Report {
  /** Of the files, and of its place in docs/performance.md. */
  readonly name: "comparison" | "growth";
  readonly text: string;
  readonly markdown: string;
  readonly svg: string;
  /** What the drawing shows. */
  readonly caption: string;
  readonly data: object;
}

export interface ReportOptions {
  /** The folder of the report. */
  readonly out: string;
  /** True where docs/performance.md is written, too. */
  readonly writeDocs: boolean;
  readonly runs: number;
  readonly meter: CpuMeter;
  /** The browser's path; undefined where there is none. */
  readonly browser: string | undefined;
}

/** Throws the file system's own error where something cannot be written. */
export function writeReport(report: Report, options: ReportOptions): void {
  const { name, text, markdown, svg, caption, data } = report;
  const { out, writeDocs, runs, meter, browser } = options;
  const machine = machineFacts(browser);
  const date = new Date().toISOString().slice(0, 10);
  const head =
    `Measured on ${date}: ${machineLine(machine)}.\n` +
    `Medians, number of runs: ${runs}. CPU: ${meter.method}.`;
  mkdirSync(out, { recursive: true });
  const all = { date, machine, runs, method: meter.method, ...data };
  writeFileSync(join(out, `${name}.txt`), `${head}\n\n${text}\n`);
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(join(out, `${name}.svg`), `${svg}\n`);
  console.log(`${head}\n\n${text}\n\nThe same is in ${out}/${name}.txt, .json and .svg.`);
  if (!writeDocs) return;
  const drawing = `performance-${name}.svg`;
  writeBetween("docs/performance.md", name, `${head}\n\n${markdown}\n\n![${caption}](${drawing})`);
  writeFileSync(join("docs", drawing), `${svg}\n`);
}
