/** Notes which files a run reads, so that a later run can tell whether any of them has changed. */
import { hash } from "node:crypto";
import { observed, type ReadFile } from "../model/read-file.ts";

type ListFiles = (folder: string) => readonly string[];

/** The state of every file and folder that was looked at, by path, whether or not there was one. */
export interface Reading {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, string>;
}

export interface TracedReader {
  readonly read: ReadFile;
  readonly list: ListFiles;
  /** Returns what was looked at until now. */
  readonly reading: () => Reading;
}

/** Returns `read` and `list`, which note every path that they are given. */
export function tracedReader(read: ReadFile, list: ListFiles): TracedReader {
  const files = new Set<string>();
  const folders = new Set<string>();
  return {
    read: observed(read, (path) => files.add(path)),
    list: (folder) => {
      folders.add(folder);
      return list(folder);
    },
    reading: () => ({
      files: new Map([...files].map((path) => [path, fileState(path, read)])),
      folders: new Map([...folders].map((folder) => [folder, folderState(folder, list)])),
    }),
  };
}

/** Returns whether every file and folder is as it was when `reading` was noted. */
export function stillReads({ files, folders }: Reading, read: ReadFile, list: ListFiles): boolean {
  return (
    [...files].every(([path, state]) => fileState(path, read) === state) &&
    [...folders].every(([folder, state]) => folderState(folder, list) === state)
  );
}

/** SHA-256 of the bytes; else why the file is not read, or that there is none. */
function fileState(path: string, read: ReadFile): string {
  const bytes = read(path);
  if (bytes !== undefined) return hash("sha256", bytes);
  return read.refusal?.(path)?.code ?? "absent";
}

function folderState(folder: string, list: ListFiles): string {
  return hash("sha256", list(folder).join("\n"));
}
