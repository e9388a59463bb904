/** Many briefs in one run: measures it beside one at a time, a loop of runs and Marp CLI, and reports how busy the cores were. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findPeers, installPeers, PEERS_FOLDER } from "../compare/peers.ts";
import { writeBrief } from "../deck/write-brief.ts";
import { marpMarkdown } from "../deck/write-markdown.ts";
import { findCpuMeter } from "../measure/cpu-meter.ts";
import { type Measured, measureCommand } from "../measure/measure-command.ts";
import { openWorkshop, type Workshop } from "../measure/workshop.ts";
import { manyMarkdown, manyText, missedManyGoals, type Run } from "../report/many-text.ts";
import { writeTable } from "../report/write-table.ts";
import { FORMATS, type ManyOptions, manyDecks, PAGE, SLIDES } from "./many-decks.ts";

export interface ManyBenchOptions extends ManyOptions {
  /** How often each way is measured, in turn. */
  readonly runs: number;
}

/** Returns true where all goals are met. */
export async function measureMany(options: ManyBenchOptions): Promise<boolean> {
  using workshop = await openWorkshop();
  installPeers();
  const meter = findCpuMeter();
  const found = new Map<string, Measured[]>();
  const ways = waysIn(workshop, options.briefs);
  for (let round = 1; round <= options.runs; round += 1) {
    for (const way of ways) {
      rmSync(join(workshop.folder, "out"), { recursive: true, force: true });
      workshop.emptyCache();
      const command = { argv: way.argv, cwd: workshop.folder, env: workshop.env };
      const measured = await measureCommand(command, { meter, limit: options.limit });
      if (measured.exit !== 0)
        console.error(`${way.title} failed: ${measured.said.trim().split("\n").at(-1)}`);
      else found.set(way.name, [...(found.get(way.name) ?? []), measured]);
    }
    console.error(`Round ${round} of ${options.runs} is done.`);
  }
  const runs: readonly Run[] = ways.map(({ name, title }) => ({
    name,
    title,
    measured: found.get(name) ?? [],
  }));
  const shown = { briefs: options.briefs, cores: availableParallelism() };
  writeTable(
    {
      ...{ name: "many", page: PAGE },
      note: `${options.briefs} briefs of ${SLIDES} slides, one audience each; ${FORMATS}. Medians, number of runs: ${options.runs}. CPU: ${meter.method}.`,
      text: manyText(runs, shown),
      markdown: manyMarkdown(runs, shown),
      data: { ...shown, runs },
    },
    { ...options, browser: workshop.realBrowser },
  );
  return missedManyGoals(runs, shown).length === 0;
}

interface Way {
  readonly name: Run["name"];
  readonly title: string;
  readonly argv: readonly string[];
}

function waysIn(workshop: Workshop, briefs: number): readonly Way[] {
  const { folder, citedeck } = workshop;
  const decks = join(folder, "decks");
  mkdirSync(decks);
  for (const { name, deck } of manyDecks({ briefs })) {
    writeBrief(deck, join(folder, "briefs", name));
    writeFileSync(join(decks, `${name}.md`), marpMarkdown(deck));
  }
  const build = citedeck("build", "--format", FORMATS, "--out", "out", "--quiet");
  const one = [...build, '"$brief"'].map((word) => (word.startsWith('"') ? word : `'${word}'`)).join(" ");
  const marp = [process.execPath, join(PEERS_FOLDER, "node_modules/@marp-team/marp-cli/marp-cli.js")];
  const { version } = findPeers().marp;
  return [
    { name: "many", title: "`citedeck build` of all", argv: build },
    { name: "one-job", title: "the same with `--jobs 1`", argv: [...build, "--jobs", "1"] },
    {
      name: "loop",
      title: "a loop of `citedeck build`",
      argv: ["sh", "-c", `for brief in briefs/*; do ${one} || exit 1; done`],
    },
    ...(version === undefined
      ? []
      : [
          {
            name: "marp" as const,
            title: `Marp CLI ${version} of as many decks, PDF`,
            argv: [
              ...marp,
              "--no-stdin",
              "--no-config-file",
              "--pdf",
              "--input-dir",
              decks,
              "--output",
              "out",
            ],
          },
        ]),
  ];
}
