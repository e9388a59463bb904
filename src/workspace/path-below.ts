/** Tells whether a file is in a folder, however either is named. */
import { realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { isMissing } from "./package-files.ts";

/**
 * Returns the path from `folder` to `file` with `/`; undefined where the file is elsewhere, or either does not exist.
 */
export function pathBelow(folder: string, file: string): string | undefined {
  const [top, path] = [realPath(folder), realPath(file)];
  if (top === undefined || path === undefined) return undefined;
  const way = relative(top, path);
  return way === "" || way.startsWith("..") || isAbsolute(way) ? undefined : way.split(sep).join("/");
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
