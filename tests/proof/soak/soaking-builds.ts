/**
 * A program that builds the brief of a folder again and again, each time with another title, and prints what it held on the way, as JSON.
 * It calls what the package exports. Needs `--expose-gc`. Its arguments are the folder, how many builds, each how manieth makes every format,
 * how often it measures, and the audiences of the other builds and of these.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { build, hasErrors } from "../../../src/index.ts";
import { type Held, measureAtRest, word } from "./held.ts";

const [folder = "", count = "", every = "", measures = "", small = "", large = ""] = process.argv.slice(2);
const builds = Number(count);
process.chdir(folder);
const text = readFileSync("brief.yaml", "utf8");

const held: Held[] = [];
for (let at = 1; at <= builds; at += 1) {
  await buildOnce(at);
  if (at % Math.floor(builds / Number(measures)) === 0) held.push(await measureAtRest(at));
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
