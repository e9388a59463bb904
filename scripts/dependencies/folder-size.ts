/** How much a package takes on the disk: the bytes of its own files, without those of packages inside it. */
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Returns bytes; 0 where there is no such folder. */
export function folderSize(folder: string): number {
  return entriesOf(folder)
    .filter((entry) => entry.name !== "node_modules")
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? folderSize(path) : lstatSync(path).size;
    })
    .reduce((sum, size) => sum + size, 0);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
