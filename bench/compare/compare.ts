/** The comparison: measures what the chosen rows need, and reports it. */
import { findCpuMeter } from "../measure/cpu-meter.ts";
import { openWorkshop } from "../measure/workshop.ts";
import { compareSvg } from "../report/compare-svg.ts";
import { compareMarkdown, compareText } from "../report/compare-text.ts";
import { writeReport } from "../report/write-report.ts";
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
  const report = {
    name: "comparison",
    text: compareText(rows),
    markdown: compareMarkdown(rows),
    svg: await compareSvg(rows),
    caption: "Each ratio as a share of its goal",
    data: { subjects: [...figures.values()], rows },
  } as const;
  writeReport(report, { ...options, meter, browser: workshop.realBrowser });
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
