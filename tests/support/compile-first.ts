/** Compiles the command before tests run it, where its sources are newer than what was compiled. */
import { execFileSync } from "node:child_process";
import { globSync, statSync } from "node:fs";

/** Of all that is compiled, this is written last. */
const COMPILED = "lib/inside.json";

const SOURCES = ["src/**/*.ts", "scripts/*.ts", "tsconfig*.json", "package.json"];

export default function compileFirst(): void {
  const compiled = statSync(COMPILED, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (globSync(SOURCES).some((file) => statSync(file).mtimeMs > compiled))
    execFileSync("npm", ["run", "--silent", "compile"], { stdio: "inherit" });
}
