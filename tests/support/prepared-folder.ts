/** A folder that is laid out once, which takes long, and is as it was then for each test of a file. */
import { cpSync, rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Folder, folderWith } from "./folder.ts";

/** Returns the folder of `files`; `prepare` does more in it. Its path stays the same, which outputs name. */
export function preparedFolder(
  files: Parameters<typeof folderWith>[0],
  prepare: (folder: Folder) => Promise<unknown>,
): Folder {
  const folder = folderWith(files);
  const kept = folderWith({});
  beforeAll(async () => {
    await prepare(folder);
    cpSync(folder.path, kept.path, COPYING);
  });
  beforeEach(() => {
    rmSync(folder.path, { recursive: true });
    cpSync(kept.path, folder.path, COPYING);
  });
  afterAll(() => {
    for (const one of [folder, kept]) one[Symbol.dispose]();
  });
  return folder;
}

const COPYING = { recursive: true, preserveTimestamps: true } as const;
