import { globSync, readFileSync } from "node:fs";
import { configDefaults, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** What tries everything at once, and what `npm test` tries a part of: the other tests would only run a second time. */
function hasFullForm(file: string): boolean {
  return file.startsWith("tests/proof/") || readFileSync(file, "utf8").includes("support/in-full.ts");
}

const others = globSync("tests/**/*.test.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !hasFullForm(file));

export default mergeConfig(config, {
  test: { env: { CITEDECK_TESTS: "in-full" }, exclude: [...configDefaults.exclude, ...others] },
});
