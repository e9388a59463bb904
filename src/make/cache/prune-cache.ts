/** Removes from a shared cache what nobody has used for long, so that it does not grow for ever. */
import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { PART, putFile } from "../../workspace/put-file.ts";
import { BELOW, ENTRY_NAME, FOLDER_NAME } from "./entry-store.ts";

const A_DAY_MS = 24 * 3600 * 1000;

/** In ms: since an entry was made or last used. */
const UNUSED_MS = 30 * A_DAY_MS;

/** Says by its age when entries were last looked through. */
const LOOKED_THROUGH = "looked-through";

/**
 * Removes entries that were unused for 30 days, and what killed runs have left, once a day for all machines together. Touches nothing else
 * in the folder. What cannot be removed stays, without a word.
 */
export async function pruneCache(folder: string, now: number = Date.now()): Promise<void> {
  const top = join(folder, BELOW);
  const mark = join(top, LOOKED_THROUGH);
  const entries = await readdir(top, { withFileTypes: true }).catch(() => []);
  if (entries.length === 0 || (await ageOf(mark, now)) < A_DAY_MS) return;
  await putFile(mark, new Uint8Array()).catch(() => undefined);
  for (const entry of entries) {
    if (!entry.isDirectory() || !FOLDER_NAME.test(entry.name)) continue;
    const inside = join(top, entry.name);
    for (const name of await readdir(inside).catch(() => [])) {
      const longest = longestFor(name);
      const path = join(inside, name);
      if (longest !== undefined && (await ageOf(path, now)) > longest)
        await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

/** How old a file may be, in ms; undefined where it is not one of the cache's. */
function longestFor(name: string): number | undefined {
  if (name.startsWith(PART)) return A_DAY_MS;
  return ENTRY_NAME.test(name) ? UNUSED_MS : undefined;
}

/** Infinite where there is no such file. */
async function ageOf(path: string, now: number): Promise<number> {
  const found = await lstat(path).catch(() => undefined);
  return found === undefined ? Number.POSITIVE_INFINITY : now - found.mtimeMs;
}
