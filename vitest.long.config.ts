import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import config from "./vitest.config.ts";

const isProof = (file: string): boolean => file.startsWith("tests/proof/");

/** What tries everything at once, and what `npm test` tries a part of: the other tests would only run a second time. */
const hasFullForm = (file: string): boolean => readFileSync(file, "utf8").includes("support/in-full.ts");

/** These take a third of the time and more; begun last, one of them would be left alone with one core. */
const LONGEST = [
  "leaks",
  "soak",
  "browser-faults",
  "kills",
  "queue",
  "fuzzing",
  "hostile-themes",
  "servers-under-load",
  "servers",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.indexOf(basename(moduleId, ".test.ts"));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The proofs; in the mode `others`, what else has a full form. */
export default defineConfig(({ mode }) => {
  const isRun = (file: string): boolean =>
    mode === "others" ? hasFullForm(file) && !isProof(file) : isProof(file);
  const left = globSync("tests/**/*.test.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !isRun(file));
  return mergeConfig(config, {
    test: {
      // a share of the cores counts no more than all of them; half of the proofs wait for browsers
      maxWorkers: Math.ceil(1.5 * availableParallelism()),
      env: { CITEDECK_TESTS: "in-full" },
      exclude: [...configDefaults.exclude, ...left],
      sequence: { sequencer: LongestFirst },
    },
  });
});
