/** Makes folders for what a run needs only while it runs, and removes those of runs that were killed. */
import { lstatSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OWNER_TAG, ownerTag, standingOf } from "./owner.ts";

/**
 * Returns the path of a new folder that nobody else may read, whose name says which process it is of. `parent` is the system's
 * folder for temporary files where left out. Whoever asks for it removes it; a killed run's is removed by the next run.
 */
export async function makeTemporaryFolder(parent: string = tmpdir()): Promise<string> {
  return mkdtemp(join(parent, `citedeck-${ownerTag()}-`));
}

/** Where paths are short enough for sockets, which the system's folder for temporary files may not be. Windows has no such limit. */
export const SHORT_PARENT = "/tmp";

const NAME = new RegExp(`^citedeck-(${OWNER_TAG})-[A-Za-z0-9]{6}$`);

/** Of a process that cannot be looked for: no run takes as long. */
const A_DAY_MS = 24 * 3600 * 1000;

/** Removes the folders of this user's processes that run no more. What cannot be removed stays, without a word. */
export async function removeLeftTemporaries(parent: string = tmpdir()): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.map((name) => join(parent, name)).filter((path, at) => isLeft(path, names[at] ?? ""));
  await Promise.allSettled(left.map((path) => rm(path, { recursive: true, force: true, maxRetries: 3 })));
}

function isLeft(path: string, name: string): boolean {
  const tag = NAME.exec(name)?.[1];
  if (tag === undefined) return false;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid))
    return false;
  const standing = standingOf(tag);
  return standing === "gone" || (standing === "unknown" && Date.now() - found.mtimeMs > A_DAY_MS);
}
