/** Finds the config of the project in which a command runs. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const NAMES = ["citedeck.config.js", "citedeck.config.mjs", "citedeck.config.ts"] as const;

/**
 * Returns the absolute paths of the configs in the root of the project: one, none, or several, in which case none is
 * used. The root is the nearest folder with a `package.json` or `.git`, from `folder` upwards, else `folder` itself. No
 * other folder is searched, so that a config that came with somebody's brief is not found beside it.
 */
export function findConfigs(folder: string): readonly string[] {
  const root = rootAbove(resolve(folder)) ?? resolve(folder);
  const found = NAMES.map((name) => join(root, name)).filter(isFile);
  return found.map((path) => realpathSync(path));
}

function rootAbove(folder: string): string | undefined {
  if (ROOT_MARKS.some((name) => existsSync(join(folder, name)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootAbove(above);
}

const ROOT_MARKS = ["package.json", ".git"];

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
