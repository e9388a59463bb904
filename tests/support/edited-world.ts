/** Files in memory that a test edits: a brief's folder, read once from the disk. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { World } from "../../src/session/files.ts";

export interface EditedWorld extends World {
  readonly textOf: (path: string) => string;
  readonly paths: () => readonly string[];
  /** Writes a file; undefined takes it away. */
  readonly write: (path: string, text: string | undefined) => void;
  /** A world of the same files as they are now. */
  readonly copy: () => EditedWorld;
}

export function worldOfFolder(folder: string): EditedWorld {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name));
  return worldOf(new Map(files.map((path) => [path, new Uint8Array(readFileSync(path))])));
}

export function worldOf(files: ReadonlyMap<string, Uint8Array>): EditedWorld {
  const now = new Map(files);
  const revisions = new Map<string, number>();
  return {
    read: (path) => now.get(path),
    list: (folder) =>
      [...now.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    revision: (path) => (now.has(path) ? String(revisions.get(path) ?? 0) : undefined),
    textOf: (path) => new TextDecoder().decode(now.get(path)),
    paths: () => [...now.keys()],
    write: (path, text) => {
      revisions.set(path, (revisions.get(path) ?? 0) + 1);
      if (text === undefined) now.delete(path);
      else now.set(path, new TextEncoder().encode(text));
    },
    copy: () => worldOf(now),
  };
}
