/** Gives the pure core the files of the working folder. Called by build and check. */
import { readFileSync } from "node:fs";
import type { ReadFile } from "../model/read-file.ts";

/** Each file is read once a run, so that every phase sees the same bytes. A folder reads as no file, and so does what no file can be called. */
export function fileReader(): ReadFile {
  const known = new Map<string, Uint8Array | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readOrNothing(path));
    return known.get(path);
  };
}

/** Whatever keeps a path from naming a file: the author is told that there is none, and where its name stands. */
const NO_FILE = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

function readOrNothing(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && NO_FILE.has(String(error.code))) return undefined;
    throw error;
  }
}
