/**
 * A program that builds many briefs in one process, two at once: a long run first, then short ones, and prints what it held on the way, as
 * JSON. Needs `--expose-gc`. Its arguments are the folder, how many briefs the long run has, how many short runs there are, how many briefs
 * each of these has as HTML, and how many more with all formats. Briefs lie in `briefs/`, at least as many as the longest run has.
 */
import { readdirSync } from "node:fs";
import { buildMany, hasFailed } from "../../../src/make/many/build-many.ts";
import type { FormatName } from "../../../src/model/formats.ts";
import { NO_PROJECT } from "../../../src/project/project.ts";
import { type Held, measureAtRest, measureNow } from "./held.ts";

export interface SoakOfMany {
  /** In the middle of the long run. */
  readonly within: readonly Held[];
  /** After each run. */
  readonly between: readonly Held[];
}

const [folder = "", ...numbers] = process.argv.slice(2);
const [long = 0, short = 0, plain = 0, whole = 0] = numbers.map(Number);
process.chdir(folder);
const briefs = readdirSync("briefs").map((name) => `briefs/${name}/brief.yaml`);
const built = { count: 0 };

const PLAIN: readonly FormatName[] = ["html", "evidence"];
const WHOLE: readonly FormatName[] = ["html", "pdf", "handout", "pptx", "png", "evidence"];

/** So many measures in the middle of the long run. */
const MEASURES = 25;

const within: Held[] = [];
await run(long, PLAIN, () => {
  if (built.count % Math.ceil(long / MEASURES) > 0) return;
  globalThis.gc?.();
  within.push(measureNow(built.count));
});
const between = [await measureAtRest(built.count)];
for (let times = 0; times < short; times += 1) {
  await run(plain, PLAIN);
  await run(whole, WHOLE);
  between.push(await measureAtRest(built.count));
}
const soak: SoakOfMany = { within, between };
process.stdout.write(JSON.stringify(soak));

async function run(count: number, formats: readonly FormatName[], after: () => void = () => undefined) {
  if (count === 0) return;
  await buildMany({
    ...{ briefs: briefs.slice(0, count), formats, audiences: ["press"], project: NO_PROJECT },
    ...{ jobs: 2, force: true, trustConfig: false, failFast: true },
    onOutcome: (outcome) => {
      if (hasFailed(outcome)) throw new Error(`Nothing was made: ${JSON.stringify(outcome)}`);
      built.count += 1;
      after();
    },
    ...{ onRemark: () => undefined, onWarning: () => undefined },
  });
}
