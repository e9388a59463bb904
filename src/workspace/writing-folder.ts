/** The folder of the user's cache in which runs record where they write. */
import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { isTaken } from "./package-files.ts";
import { privateCache } from "./private-cache.ts";

/** Returns the names of runs that recorded something and did not forget it. */
export async function notedRuns(): Promise<readonly string[]> {
  const folder = await writingFolder();
  return folder === undefined ? [] : readdirSync(folder).map(runOf);
}

/** Returns the name of the run whose record a file is. */
export function runOf(file: string): string {
  return file.replace(/\.json(?:\.new)?$/, "");
}

/** Undefined where nothing can be kept. */
export async function writingFolder(): Promise<string | undefined> {
  const { folder } = await privateCache({ env: process.env, home: homedir() });
  if (folder === undefined) return undefined;
  const records = join(folder, "writing");
  try {
    await mkdir(records, { mode: 0o700 });
  } catch (error) {
    if (!isTaken(error)) return undefined;
  }
  return records;
}
