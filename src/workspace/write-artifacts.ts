/** Writes a brief's outputs: all beside their places first, then each moved into place. Called by build, last of all. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { isMissing } from "./package-files.ts";

export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** Permissions, where the system's usual ones will not do. */
  readonly mode?: number;
}

/**
 * Either every artifact is replaced whole, or, where one cannot be written, none is and what stood there stays.
 * Throws the file system's own error (`ENOSPC`, `EACCES` …).
 */
export async function writeArtifacts(artifacts: readonly Artifact[]): Promise<void> {
  const staged = artifacts.map((artifact): Staged => {
    const beside = `${artifact.path}.${randomUUID()}`;
    return { ...artifact, staging: `${beside}.partial`, previous: `${beside}.previous` };
  });
  try {
    for (const one of staged) await writeDurably(one.staging, one);
    await moveIntoPlace(staged);
  } finally {
    await Promise.all(staged.flatMap((one) => [one.staging, one.previous]).map(remove));
  }
}

interface Staged extends Artifact {
  readonly staging: string;
  /** Where a copy of what stands at `path` is kept until all are in place. */
  readonly previous: string;
}

async function writeDurably(path: string, { bytes, mode }: Artifact): Promise<void> {
  await makeFolder(dirname(path));
  await using file = await open(path, "wx");
  if (mode !== undefined) await file.chmod(mode);
  await file.writeFile(bytes);
  await file.sync();
}

/** A move within one folder seldom fails; when one does, those before it are undone. */
async function moveIntoPlace(staged: readonly Staged[]): Promise<void> {
  const kept = new Map<Staged, PutBack>();
  for (const one of staged) kept.set(one, await keepPrevious(one));
  const moved: PutBack[] = [];
  try {
    for (const [{ staging, path }, putBack] of kept) {
      await rename(staging, path);
      moved.unshift(putBack);
    }
  } catch (error) {
    for (const putBack of moved) await putBack();
    throw error;
  }
}

type PutBack = () => Promise<void>;

/** Returns what brings back what stands at `path` now. Throws where that is no file, before anything was moved. */
async function keepPrevious({ path, previous }: Staged): Promise<PutBack> {
  try {
    await copyFile(path, previous, constants.COPYFILE_FICLONE);
    return () => rename(previous, path);
  } catch (error) {
    if (isMissing(error)) return () => remove(path);
    throw error;
  }
}

/** What is not there needs no removing; nor does what cannot be there, since a file stands in place of its folder. */
async function remove(path: string): Promise<void> {
  try {
    await rm(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
