/** Writes files beside their places, to be moved in from there. */
import { lstatSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { stopping } from "./at-end.ts";
import type { HeldFolder } from "./hold-folder.ts";
import { isThere, type Move } from "./moves.ts";
import { missingFolders } from "./run-folders.ts";

export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** Permissions, where the system's usual ones do not fit. */
  readonly mode?: number;
}

/**
 * Returns the moves that put the artifacts into place, with the folders that they need, and that remove the files
 * `removed`. Throws the file system's own error, which names the artifact, and the reason of `stopping`.
 */
export async function stageFiles(
  held: HeldFolder,
  {
    artifacts,
    removed = [],
  }: { readonly artifacts: readonly Artifact[]; readonly removed?: readonly string[] },
): Promise<readonly Move[]> {
  const made = new Set<string>();
  const moves: Move[] = [];
  for (const artifact of artifacts) {
    const place = resolve(artifact.path);
    refuseFolder(place, artifact.path);
    const missing = missingFolders(dirname(place));
    for (const folder of missing) made.add(folder);
    const beside = await held.beside(dirname(missing[0] ?? place));
    await writeDurably(`${beside}.new`, artifact);
    moves.push({ kind: "file", place, staged: `${beside}.new`, kept: `${beside}.old` });
  }
  for (const path of removed) {
    const place = resolve(path);
    if (!isThere(place)) continue;
    moves.push({ kind: "file", place, kept: await held.beside(dirname(place)) });
  }
  return [...[...made].map((place): Move => ({ kind: "made", place })), ...moves];
}

/**
 * It is on the disk before it is moved. Throws the file system's own error with the artifact's path, and the reason of
 * `stopping`.
 */
export async function writeDurably(staged: string, { path, bytes, mode }: Artifact): Promise<void> {
  stopping.throwIfAborted();
  try {
    await using file = await open(staged, "wx");
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    // Its destination tells the user more than a name of ours.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Throws as the file system does where a folder is in a file's place, before anything is written. */
export function refuseFolder(place: string, path: string): void {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const message = `EISDIR: a folder is called ${basename(path)}`;
  throw Object.assign(new Error(message), { code: "EISDIR", path });
}
