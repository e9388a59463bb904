/** The option that limits a command to one folder, and the reader that enforces it. */
import { statSync } from "node:fs";
import type { ReadFile } from "../model/read-file.ts";
import { fileReader } from "../workspace/read-file.ts";
import { UsageError } from "./exit-code.ts";

export interface WithinFlag {
  readonly within?: string | undefined;
}

/** Throws a UsageError where it is not a folder. */
export function readerWithin({ within }: WithinFlag): ReadFile {
  if (within !== undefined && statSync(within, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`No folder is at "${within}".`);
  return fileReader({ within });
}
