/** Gives the pure core the files of the working folder. Called by build and check. */
import { readFileSync } from "node:fs";
import type { ReadFile } from "../model/read-file.ts";
import { isMissing } from "./package-files.ts";

/** Each file is read once a run, so that every phase sees the same bytes. A folder reads as no file. */
export function fileReader(): ReadFile {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readOrNothing(path));
    return known.get(path);
  };
}

function readOrNothing(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error) || isFolder(error)) return undefined;
    throw error;
  }
}

function isFolder(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EISDIR";
}
