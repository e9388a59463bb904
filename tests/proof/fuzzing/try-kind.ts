/** Fuzzes one kind from the command line: `node tests/proof/fuzzing/try-kind.ts "briefs, as trees" 1 100`. */
import { drawSeed } from "./draw-seed.ts";
import { KINDS } from "./kinds.ts";

const [name = "", first = "1", count = "1"] = process.argv.slice(2);
for (const kind of KINDS.filter((one) => one.name.includes(name))) {
  await using trial = await kind.begin();
  const before = process.cpuUsage();
  for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
    const fault = await trial.check(drawSeed(seed));
    if (fault !== undefined) process.stdout.write(`${kind.name}, seed ${seed}: ${fault}\n\n`);
  }
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1000 / Number(count);
  process.stdout.write(`${kind.name}: ${count} tried, ${each.toFixed(1)} ms each; ${trial.note()}\n`);
}
