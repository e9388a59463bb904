/** A copy of the example on the bridge, for tests that change it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Folder, folderWith } from "./folder.ts";

const FOLDER = "briefs/harbour-bridge";

export function harbourBridge(): Folder {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) =>
        [path.slice(FOLDER.length + 1).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))] as const,
    );
  return folderWith(Object.fromEntries(files));
}
