/**
 * A program that builds the brief of a folder again and again, each time with another title, and prints what it held on the way, as JSON.
 * It calls what the package exports. Needs `--expose-gc`. Its arguments are the folder, how many builds, each how manieth makes every format,
 * how often it measures, and the audiences of the other builds and of these.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { build, hasErrors } from "../../../src/index.ts";

export interface Held {
  /** How many builds were done. */
  readonly builds: number;
  /** In bytes: of the whole process, and of what the program itself refers to. */
  readonly resident: number;
  readonly referred: number;
  /** Open files and sockets, processes that run, whatever else keeps the process going, and files among the temporary ones. */
  readonly files: number;
  readonly children: number;
  readonly resources: number;
  readonly temporary: number;
}

const [folder = "", count = "", every = "", measures = "", small = "", large = ""] = process.argv.slice(2);
const builds = Number(count);
process.chdir(folder);
const text = readFileSync("brief.yaml", "utf8");

const held: Held[] = [];
for (let at = 1; at <= builds; at += 1) {
  await buildOnce(at);
  if (at % Math.floor(builds / Number(measures)) === 0) held.push(await measure(at));
}
process.stdout.write(JSON.stringify(held));

async function buildOnce(at: number): Promise<void> {
  writeFileSync("brief.yaml.new", text.replace(/^title: .*$/m, `title: A title, ${word(at)}`));
  renameSync("brief.yaml.new", "brief.yaml");
  const isWhole = at % Number(every) === 0;
  const [report] = await build({
    briefs: ["brief.yaml"],
    audiences: [isWhole ? large : small],
    formats: isWhole ? ["html", "pdf", "handout", "pptx", "png", "evidence"] : ["html", "evidence"],
  });
  if (
    report === undefined ||
    hasErrors(report.diagnostics) ||
    report.outputs.every(({ bytes }) => bytes === undefined)
  )
    throw new Error(`Build ${at} made nothing.`);
}

/** No figure, which would be one that the sources do not have. */
function word(at: number): string {
  return [...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

async function measure(builds: number): Promise<Held> {
  // What is closed a moment after a build is closed, and what is collected in steps is collected.
  await pause(300);
  for (let times = 0; times < 4; times += 1) {
    globalThis.gc?.();
    await pause(20);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    ...{ builds, resident: rss, referred: heapUsed + external },
    files: readdirSync("/proc/self/fd").length,
    children: readFileSync(`/proc/self/task/${process.pid}/children`, "utf8")
      .trim()
      .split(/\s+/)
      .filter(Boolean).length,
    resources: process.getActiveResourcesInfo().length,
    temporary: readdirSync(tmpdir()).filter((name) => !name.startsWith("node-compile")).length,
  };
}
