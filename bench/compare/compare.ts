/** The comparison: measures what the chosen rows need, and reports it as text, JSON and SVG. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findCpuMeter } from "../measure/cpu-meter.ts";
import { machineFacts, machineLine } from "../measure/machine.ts";
import { openWorkshop } from "../measure/workshop.ts";
import { compareSvg } from "../report/compare-svg.ts";
import { compareMarkdown, compareText } from "../report/compare-text.ts";
import { writeBetween } from "../report/write-between.ts";
import { judgeRows } from "./judge-rows.ts";
import { installPeers } from "./peers.ts";
import { ROWS, type Row } from "./rows.ts";
import { runRounds } from "./run-rounds.ts";
import { type Subject, subjectsIn } from "./subjects.ts";

export interface BenchOptions {
  /** Names of rows; all where empty. */
  readonly rows: readonly string[];
  readonly runs: number;
  /** In seconds for each run. */
  readonly limit: number;
  /** The folder of the report. */
  readonly out: string;
  /** True where the tables of docs/performance.md are written, too. */
  readonly writeDocs: boolean;
}

/** Returns true where all goals of the chosen rows are met. */
export async function compare(options: BenchOptions): Promise<boolean> {
  const chosen = chooseRows(options.rows);
  installPeers();
  using workshop = await openWorkshop();
  const meter = findCpuMeter();
  const subjects = neededFor(chosen, subjectsIn(workshop));
  const figures = await runRounds(subjects, { ...options, workshop, meter });
  const rows = judgeRows(chosen, figures);
  const machine = machineFacts(workshop.realBrowser);
  const head = `${machineLine(machine)}.\nMedians of ${options.runs} runs. CPU: ${meter.method}.`;
  const svg = await compareSvg(rows);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "compare.txt"), `${head}\n\n${compareText(rows)}\n`);
  const all = { machine, method: meter.method, runs: options.runs, subjects: [...figures.values()], rows };
  writeFileSync(join(options.out, "compare.json"), `${JSON.stringify(all, undefined, 2)}\n`);
  writeFileSync(join(options.out, "compare.svg"), `${svg}\n`);
  console.log(
    `${head}\n\n${compareText(rows)}\n\nThe same is in ${options.out}/compare.txt, .json and .svg.`,
  );
  if (options.writeDocs) {
    writeBetween("docs/performance.md", "comparison", `${head}\n\n${compareMarkdown(rows)}`);
    writeFileSync("docs/performance-comparison.svg", `${svg}\n`);
  }
  return rows.every(({ isMet }) => isMet !== false);
}

/** Throws where a name is no row's. */
function chooseRows(names: readonly string[]): readonly Row[] {
  const unknown = names.filter((name) => !ROWS.some((row) => row.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `No row is called ${unknown.join(", ")}; there are ${ROWS.map(({ name }) => name).join(", ")}.`,
    );
  }
  return ROWS.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** In the order of a round, each with those that it goes on from. */
function neededFor(rows: readonly Row[], subjects: readonly Subject[]): readonly Subject[] {
  const needed = new Set(rows.flatMap(({ subject, against }) => [subject, against]));
  for (const { name, follows } of subjects.toReversed()) {
    if (needed.has(name) && follows !== undefined) needed.add(follows);
  }
  return subjects.filter(({ name }) => needed.has(name));
}
