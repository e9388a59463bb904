/** A file's path in its project, for reports that other programs match with a checkout. */
import { relative, resolve, sep } from "node:path";

/**
 * Returns `file`'s path relative to the folder that GitHub checked out (`GITHUB_WORKSPACE`), with `/`. Outside that
 * folder, or elsewhere than on GitHub, returns the path as it was given.
 */
export function projectPath(file: string, env: Readonly<Record<string, string | undefined>>): string {
  const root = env.GITHUB_WORKSPACE;
  if (root === undefined || root === "") return file;
  const path = relative(root, resolve(file)).split(sep).join("/");
  return path.startsWith("../") ? file : path;
}
