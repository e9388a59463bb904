/** Makes a new folder with all of its files, or nothing. */
import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { holdFolder } from "./hold-folder.ts";
import { isMissing } from "./package-files.ts";
import type { Artifact } from "./stage-files.ts";
import { writeArtifacts } from "./write-artifacts.ts";
import { writeOutputs } from "./write-outputs.ts";

/** What stands where the folder is to be: nothing, an empty folder, or something that must stay as it is. */
export type Occupied = "free" | "empty" | "filled" | "file";

/** Thrown where something came to stand there after it was looked at. */
export class NotFree extends Error {}

export function occupied(folder: string): Occupied {
  const found = statOf(folder);
  if (found === undefined) return "free";
  if (found === "file") return "file";
  return readdirSync(folder).some((name) => !name.startsWith(".citedeck-")) ? "filled" : "empty";
}

function statOf(path: string): "file" | "folder" | undefined {
  try {
    const found = lstatSync(path);
    // Behind a link, too, is a folder of somebody's choice.
    return found.isDirectory() || (found.isSymbolicLink() && readsAsFolder(path)) ? "folder" : "file";
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function readsAsFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the files, whose paths are relative to `folder`. A folder that is not there comes into place in one step; an empty one is
 * filled where it is, all or nothing, since somebody may work in it. Throws NotFree, and the file system's own error.
 */
export async function makeWholeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const place = resolve(folder);
  const artifacts = [...files].map(([path, bytes]): Artifact => ({ path: join(place, path), bytes }));
  const refuseFilled = (): void => {
    if (!["free", "empty"].includes(occupied(place))) throw new NotFree(folder);
  };
  if (occupied(place) === "empty") return await writeArtifacts(artifacts, { onHeld: refuseFilled });
  await using held = await holdFolder(dirname(place));
  refuseFilled();
  await writeOutputs(held, { artifacts, removed: [], unchanged: [] });
}
