/** Writes a brief's outputs: all beside their places first, then each moved into place. Called by build, last of all. */
import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

export interface Artifact {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Either every artifact is replaced whole, or, where one cannot be written, none is and what stood there stays.
 * Throws the file system's own error (`ENOSPC`, `EACCES` …).
 */
export async function writeArtifacts(artifacts: readonly Artifact[]): Promise<void> {
  const staged = artifacts.map(({ path, bytes }) => ({
    path,
    bytes,
    staging: `${path}.${randomUUID()}.partial`,
  }));
  try {
    for (const { staging, bytes } of staged) await writeDurably(staging, bytes);
    for (const { staging, path } of staged) await rename(staging, path);
  } finally {
    await Promise.all(staged.map(({ staging }) => rm(staging, { force: true })));
  }
}

async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await using file = await open(path, "wx");
  await file.writeFile(bytes);
  await file.sync();
}
