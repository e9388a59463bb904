/** Gives tests a brief's files without a disk: a ReadFile over a record of path and text. */
import type { ReadFile } from "../../src/model/read-file.ts";

/** Returns a function that reads the UTF-8 bytes of `files`' texts, and undefined for every other path. */
export function readFrom(files: Readonly<Record<string, string>>): ReadFile {
  const encoder = new TextEncoder();
  return (path) => (Object.hasOwn(files, path) ? encoder.encode(files[path]) : undefined);
}
