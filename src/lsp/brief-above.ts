/** Finds the brief that a file belongs to: that of the nearest folder upwards with a brief.yaml. */
import { statSync } from "node:fs";
import { posix } from "node:path";
import { BRIEF_FILES } from "../workspace/find-briefs.ts";
import type { ClientTexts } from "./client-texts.ts";

/** Returns its absolute path; undefined where there is none. A brief that is not saved yet counts as well. */
export function briefAbove(path: string, texts: ClientTexts): string | undefined {
  const folder = posix.dirname(path);
  const brief = BRIEF_FILES.map((name) => posix.join(folder, name)).find(
    (one) => texts.at(one) !== undefined || isFile(one),
  );
  return brief ?? (folder === path ? undefined : briefAbove(folder, texts));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
