/** Gives tests a brief's files without a disk: a ReadFile over a record of path and text, or bytes. */
import type { ReadFile } from "../../src/model/read-file.ts";

/** Returns a function that reads `files`, texts as UTF-8, and undefined for every other path. */
export function readFrom(files: Readonly<Record<string, string | Uint8Array>>): ReadFile {
  const encoder = new TextEncoder();
  return (path) => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof content === "string" ? encoder.encode(content) : content;
  };
}
